package org.licenseportal.planted;

/** Breaks the rule it is named after. */
class SwitchedOff {
    @org.junit.jupiter.api.Disabled
    void never() {}
}
