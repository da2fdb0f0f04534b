package org.licenseportal.catalog;

import java.util.Optional;

/**
 * A feature or a product that a new part speaks of.
 *
 * @param code its code
 * @param name its name; needed when it is not known yet, and then makes it known
 * @param pointer where it stands in what was sent
 */
record GivenName(String code, Optional<String> name, String pointer) {}
