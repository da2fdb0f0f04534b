package org.licenseportal.web.site;

/**
 * A month in the outlook on renewals.
 *
 * @param month which, as {@code March 2027}
 * @param count for how many sites SWAS ends in it
 * @param width how long its bar is, in percent of the longest
 * @param path the address of the list of these sites
 */
public record MonthBar(String month, long count, long width, String path) {}
