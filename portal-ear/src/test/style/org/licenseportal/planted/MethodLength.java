package org.licenseportal.planted;

/** Breaks the rule it is named after. */
class MethodLength {
    void endless(int count) {
        toString();
        toString();
        toString();
        toString();
        toString();
        toString();
        toString();
        toString();
        toString();
        toString();
        toString();
        toString();
        toString();
        toString();
        toString();
        toString();
        toString();
        toString();
        toString();
        toString();
        toString();
        toString();
        toString();
        toString();
        toString();
        toString();
        toString();
        toString();
        toString();
        toString();
        toString();
        toString();
        toString();
        toString();
        toString();
        toString();
        toString();
        toString();
        toString();
        toString();
    }
}
