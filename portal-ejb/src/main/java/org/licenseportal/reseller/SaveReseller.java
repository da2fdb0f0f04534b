package org.licenseportal.reseller;

import java.util.Optional;

/**
 * Creates a reseller, or gives it other content.
 *
 * @param number its number at the vendor, which never changes
 * @param name its company name
 * @param suspended whether the vendor keeps it from doing anything; empty leaves that as it is, and is false for a new
 *     one
 */
public record SaveReseller(ResellerNumber number, ResellerName name, Optional<Boolean> suspended) {}
