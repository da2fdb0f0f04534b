package org.licenseportal.web.subscription;

/**
 * A subscription that is of no use, in the reader's words.
 *
 * @param text what is wrong
 * @param cure the address of the page that cures it
 * @param act what its button says
 */
public record WarningLine(String text, String cure, String act) {}
