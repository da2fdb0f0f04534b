package org.licenseportal.client.servicelink.agent;

import java.nio.charset.StandardCharsets;
import org.licenseportal.client.request.Operation;

/**
 * A license as it came, in answer to what.
 *
 * @param operation that was asked for
 * @param document as it came
 * @param online whether a server sent it
 * @param server that sent it; empty when none did
 */
record Delivery(Operation operation, byte[] document, boolean online, String server) {
    String text() {
        return new String(document, StandardCharsets.UTF_8);
    }
}
