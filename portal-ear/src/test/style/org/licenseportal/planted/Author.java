package org.licenseportal.planted;

/** Breaks the rule it is named after. */
class Author {
    // @author somebody
}
