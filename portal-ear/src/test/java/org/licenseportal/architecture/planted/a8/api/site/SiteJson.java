package org.licenseportal.architecture.planted.a8.api.site;

/** What the API promises to strangers. */
public class SiteJson {}
