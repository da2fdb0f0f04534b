package org.licenseportal.catalog;

/**
 * What is known of a part.
 *
 * @param number its number in orders
 * @param description what it is, as {@code Phone Manager Outlook 10 Pack}
 */
public record PartDetails(PartNumber number, String description) {}
