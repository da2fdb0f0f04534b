package org.licenseportal.planted;

/** Breaks the rule it is named after. */
class ConstructorParameters {
    ConstructorParameters(int a, int b, int c, int d, int e, int f, int g, int h) {}
}
