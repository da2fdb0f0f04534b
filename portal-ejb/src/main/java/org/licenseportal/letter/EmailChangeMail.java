package org.licenseportal.letter;

import java.net.URI;
import java.time.Instant;

/**
 * Somebody wants to log in with the address that this mail goes to.
 *
 * @param before the address of now
 * @param link where it is confirmed
 * @param expires until when
 */
public record EmailChangeMail(Recipient to, String before, URI link, Instant expires) {}
