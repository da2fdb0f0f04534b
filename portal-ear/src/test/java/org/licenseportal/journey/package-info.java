/**
 * The portal as a stranger meets it: the real archive on a real server, asked over HTTP.
 *
 * <p>The fixtures start servers as processes of their own: {@link org.licenseportal.journey.WildFlyServer} and
 * {@link org.licenseportal.journey.PayaraServer} on a {@link org.licenseportal.journey.TestDatabase}. Most journeys
 * share the servers that {@link org.licenseportal.journey.Stage} keeps running for the whole test run; a journey that
 * kills, stops or starves a server starts its own. Nothing here uses the product's classes, so a mistake of the
 * product is not repeated by its test: requests are made by {@link org.licenseportal.journey.LicenseRequest}, answers
 * are checked by {@link org.licenseportal.journey.LicenseVerifier}.
 */
package org.licenseportal.journey;
