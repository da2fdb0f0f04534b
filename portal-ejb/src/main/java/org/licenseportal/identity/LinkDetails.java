package org.licenseportal.identity;

import java.time.Instant;
import java.util.Optional;

/**
 * A password link that can be used.
 *
 * @param kind what it is for
 * @param email whose password it is about; empty for the first admin
 * @param expires until when
 */
public record LinkDetails(LinkKind kind, Optional<EmailAddress> email, Instant expires) {}
