package org.licenseportal.integration;

import java.time.Instant;

/**
 * A call with its signature.
 *
 * @param id what it is known by
 * @param time when this try is made
 * @param signature over ID, time and body
 * @param body JSON
 */
record SignedCall(String id, Instant time, String signature, String body) {}
