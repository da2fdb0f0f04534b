package org.licenseportal.planted;

/** Breaks the rule it is named after. */
class IllegalCatch {
    void catchAll() {
        try {
            toString();
        } catch (Exception any) {
            throw new IllegalStateException(any);
        }
    }
}
