package org.licenseportal.outbound;

import java.net.URI;
import java.util.Map;
import java.util.Optional;

/**
 * A request to somebody outside.
 *
 * @param method as {@code GET}
 * @param address where it goes
 * @param headers what it says besides its body
 * @param body what is sent, in UTF-8; empty for nothing
 */
public record OutboundCall(String method, URI address, Map<String, String> headers, Optional<String> body) {

    /** Keeps its own copy. */
    public OutboundCall {
        headers = Map.copyOf(headers);
    }

    /** Fetches something. */
    public static OutboundCall get(URI address) {
        return new OutboundCall("GET", address, Map.of("Accept", "application/json"), Optional.empty());
    }

    /** Where it goes; headers and body may hold secrets. */
    @Override
    public String toString() {
        return "OutboundCall[" + method + " " + address.getHost() + "]";
    }
}
