package org.licenseportal.web.servicelink;

/**
 * How fresh the connection to an installation is, in words, with an icon: never by color alone.
 *
 * @param look how it looks: a class of the style sheet
 * @param icon the icon beside it
 * @param text what it is called
 * @param meaning what it means, and what to do
 */
public record LinkFreshness(String look, String icon, String text, String meaning) {}
