package org.licenseportal.planted;

/** Breaks the rule it is named after. */
public class MissingJavadocMethod {
    public void decide() {}
}
