package org.licenseportal.letter;

import java.net.URI;
import java.time.Instant;

/**
 * Somebody wants notices about software assurance to be sent to this address, and whoever reads its mail has to agree.
 *
 * @param asker who wants it, as people know them
 * @param organization the reseller whose sites the notices are about
 * @param link where it is confirmed
 * @param expires until when
 */
public record SwasAddressMail(Recipient to, String asker, String organization, URI link, Instant expires) {}
