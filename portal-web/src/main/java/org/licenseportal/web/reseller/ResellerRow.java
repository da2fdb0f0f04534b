package org.licenseportal.web.reseller;

import org.licenseportal.reseller.ResellerDetails;
import org.licenseportal.web.support.Texts;

/**
 * A reseller in the reader's words.
 *
 * @param number its number
 * @param name its name
 * @param suspended whether it is suspended
 * @param state the same in words
 */
public record ResellerRow(String number, String name, boolean suspended, String state) {

    static ResellerRow of(ResellerDetails reseller, Texts texts) {
        return new ResellerRow(
                reseller.number().value(),
                reseller.name(),
                reseller.suspended(),
                texts.text(reseller.suspended() ? "state.suspended" : "state.active"));
    }

    /** How the state looks: a class of the style sheet. */
    public String look() {
        return suspended ? "bad" : "ok";
    }

    /** The icon beside the state. */
    public String icon() {
        return suspended ? "cross" : "check";
    }
}
