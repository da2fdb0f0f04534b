package org.licenseportal.planted;

/** Breaks the rule it is named after. */
class EmptyCatchBlock {
    void swallow() {
        try {
            toString();
        } catch (IllegalStateException ignored) {
            // nobody will know
        }
    }
}
