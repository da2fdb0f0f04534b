package org.licenseportal.planted;

import java.util.*;

/** Breaks the rule it is named after. */
class AvoidStarImport {
    List<String> names;
}
