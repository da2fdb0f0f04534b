/**
 * The few types that every feature shares: time, settings, the caller, readiness. It knows no feature.
 *
 * <h2>Purpose</h2>
 * What is here is here because two features need it and neither owns it. At most fourteen types.
 * {@link org.licenseportal.kernel.Clocks} is the only class that reads the time.
 *
 * <h2>Tables</h2>
 * None.
 *
 * <h2>Tests</h2>
 * {@code MappingIT} compares every entity of every feature with the schema.
 */
package org.licenseportal.kernel;
