package org.licenseportal.browser;

/** A file that the browser saved: the name that the portal proposed, and its text. */
record DownloadedFile(String name, String text) {}
