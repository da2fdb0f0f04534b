package org.licenseportal.client.panel;

import java.util.List;
import org.licenseportal.client.servicelink.FieldMessage;
import org.licenseportal.client.servicelink.Outcome;

/**
 * How an action ended, until the page that it belongs to has said so.
 *
 * @param page path of that page
 * @param outcome of the action
 */
record Told(String page, Outcome outcome) {
    /** What was typed into a page is wrong; nobody else had to be asked. */
    static Told wrong(String page, List<FieldMessage> fields) {
        return new Told(page, new Outcome.Refused(Outcome.Reason.INPUT, Outcome.Reason.INPUT.code(), "", fields));
    }

    /** What is done is said on the status page, what is refused where it was tried. */
    static Told on(String page, Outcome outcome) {
        return new Told(outcome instanceof Outcome.Done ? StatusScreen.PATH : page, outcome);
    }

    boolean refused() {
        return outcome instanceof Outcome.Refused;
    }
}
