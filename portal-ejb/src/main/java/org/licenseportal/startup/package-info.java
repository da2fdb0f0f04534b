/**
 * What a node does before it serves.
 *
 * <h2>Purpose</h2>
 * {@link org.licenseportal.startup.Startup} goes in this order: a Derby that would forget what it acknowledged is
 * refused, and so are settings of the mail server that cannot be used; the schema is brought to this version; a demo
 * on real data and a real portal on a demo's data are refused (decision 0045); the signing keys are opened, demo data
 * is loaded in demo mode. Whatever fails stops the start with a message that names the setting to mend.
 *
 * <h2>Tables</h2>
 * Flyway's {@code flyway_schema_history}.
 *
 * <h2>Tests</h2>
 * {@code FirstDataIT}. The journeys of portal-ear start real servers, with and without what the start needs.
 */
package org.licenseportal.startup;
