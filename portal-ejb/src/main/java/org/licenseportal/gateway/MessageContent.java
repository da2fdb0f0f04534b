package org.licenseportal.gateway;

import java.util.List;
import java.util.Optional;
import org.licenseportal.jose.SealingKey;

/** What a message says beside who sent it. */
sealed interface MessageContent {

    /** Who the gateway is. */
    record Announcement(String model, GatewayPlatform platform, String softwareVersion, SealingKey sealingKey)
            implements MessageContent {}

    /** That it runs, and how. Whether its trunk is up is empty where it has none. */
    record Heartbeat(
            long uptime, String health, Optional<Boolean> trunkUp, boolean updating, Optional<String> softwareVersion)
            implements MessageContent {}

    /** What it knows of its PBX. */
    record PbxReport(GatewayConnection connection, Optional<GatewayError> error, Optional<PbxModel> pbx)
            implements MessageContent {}

    /** A part of the complete list of users. */
    record UserPart(String upload, int part, int parts, int total, List<RegisteredUser> users)
            implements MessageContent {}

    /** Users who are new, other than before, or gone. */
    record UserChanges(List<RegisteredUser> set, List<String> remove) implements MessageContent {}

    /** What came of a piece of work; the error is there when it failed. */
    record Acknowledgement(String work, Optional<String> error) implements MessageContent {

        boolean done() {
            return error.isEmpty();
        }
    }
}
