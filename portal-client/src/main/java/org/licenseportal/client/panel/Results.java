package org.licenseportal.client.panel;

import org.licenseportal.client.servicelink.SyncRecord;

/** An exchange at a glance: what it was, and how it went. */
final class Results {
    private Results() {}

    /** An operation in words; one that this panel does not know, by its code. */
    static Words operation(String code) {
        return new Words(Texts.maybe("operation." + code).orElse(code));
    }

    static Element pill(SyncRecord exchange) {
        return exchange.ok()
                ? Parts.pill("ok", Icon.CHECK, Texts.of("result.ok"))
                : Parts.pill("bad", Icon.CROSS, Texts.of("result.failed"));
    }
}
