package org.licenseportal.site;

/**
 * What the machine that has a site last said of the license that it holds.
 *
 * @param held the sequence of that license, 0 when it had none
 * @param answer the sequence of the license that it got for that request; 0 when it never said anything
 */
public record LicenseReport(long held, long answer) {}
