package org.licenseportal.planted;

import javax.inject.Inject;

/** Breaks the rule it is named after. */
class IllegalImport {
    javax.inject.Inject inject;
}
