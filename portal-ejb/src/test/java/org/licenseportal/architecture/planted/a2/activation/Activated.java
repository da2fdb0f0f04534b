package org.licenseportal.architecture.planted.a2.activation;

/** What a catalog has no business with. */
public class Activated {}
