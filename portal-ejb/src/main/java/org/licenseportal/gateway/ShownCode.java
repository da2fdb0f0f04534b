package org.licenseportal.gateway;

import java.time.Instant;

/**
 * The code that a gateway is to show.
 *
 * @param code the code
 * @param expires until when it is good
 */
public record ShownCode(ClaimCode code, Instant expires) {}
