package org.licenseportal.kernel;

import java.util.Objects;

/**
 * Where a request came from, for limits and for the audit trail.
 *
 * @param address the network address of the sender, as the server saw it
 * @param requestId the {@code X-Request-Id} of the exchange, which the logs and error pages show too
 */
public record Caller(String address, String requestId) {

    /** Both parts are always known. */
    public Caller {
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(requestId, "requestId");
    }
}
