package org.licenseportal.planted;

public class MissingJavadocType {}
