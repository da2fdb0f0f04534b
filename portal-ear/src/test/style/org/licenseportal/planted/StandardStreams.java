package org.licenseportal.planted;

/** Breaks the rule it is named after. */
class StandardStreams {
    void say() {
        System.out.println("said");
    }
}
