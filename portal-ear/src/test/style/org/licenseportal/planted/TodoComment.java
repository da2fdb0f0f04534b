package org.licenseportal.planted;

/** Breaks the rule it is named after. */
class TodoComment {
    // TODO later
}
