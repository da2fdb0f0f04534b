package org.licenseportal.identity;

import java.time.Instant;

/**
 * A change of an address that waits to be confirmed.
 *
 * @param before the address of now
 * @param after the address that would be
 * @param expires until when it can be confirmed
 */
public record EmailChangeDetails(EmailAddress before, EmailAddress after, Instant expires) {}
