package org.licenseportal.web.site;

/**
 * Something about a site that waits for somebody.
 *
 * @param look how pressing it is: a class of the style sheet
 * @param icon the icon beside it
 * @param text what is the matter
 * @param act what to do about it
 * @param path where that is done
 */
public record NextStep(String look, String icon, String text, String act, String path) {}
