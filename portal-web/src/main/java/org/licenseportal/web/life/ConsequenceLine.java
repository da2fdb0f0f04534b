package org.licenseportal.web.life;

import org.licenseportal.customer.Consequence;
import org.licenseportal.web.support.Texts;

/**
 * What an account holds of one kind, and what becomes of it, in the reader's words.
 *
 * @param what what it is
 * @param before how many there are
 * @param after what happens to them
 */
public record ConsequenceLine(String what, String before, String after) {

    static ConsequenceLine of(Consequence consequence, String act, Texts texts) {
        String kind = consequence.kind().word();
        return new ConsequenceLine(
                texts.text("kind." + kind),
                consequence.count() == 0 ? texts.text("none") : texts.text("count", consequence.count()),
                texts.text(act + kind));
    }
}
