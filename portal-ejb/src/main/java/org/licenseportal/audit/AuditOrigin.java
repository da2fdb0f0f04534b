package org.licenseportal.audit;

import java.util.Optional;

/**
 * Where an audited request came from.
 *
 * @param actor who: a login, an API key's label, or the device of a site; cut to 200 characters
 * @param address the network address, where there is one; cut to 64 characters
 * @param requestId the {@code X-Request-Id} of the HTTP request, where there is one; cut to 64 characters
 */
public record AuditOrigin(String actor, Optional<String> address, Optional<String> requestId) {}
