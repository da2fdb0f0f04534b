package org.licenseportal.planted;

/** Breaks the rule it is named after. */
class MethodParameters {
    void many(int one, int two, int three, int four, int five) {}
}
