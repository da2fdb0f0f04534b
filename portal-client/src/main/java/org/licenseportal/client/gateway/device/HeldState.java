package org.licenseportal.client.gateway.device;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.licenseportal.client.format.JsonMembers;

/**
 * What a gateway remembers of its customer. Credentials stay sealed, and of the users that were sent there are hashes
 * only.
 *
 * @param account that it belongs to; empty while nobody claimed it
 * @param credentials for the telephone system, as the portal sealed them
 * @param sent a hash by extension of each user that the portal has; empty before the first complete list
 */
record HeldState(Optional<String> account, Optional<String> credentials, Optional<Map<String, String>> sent) {
    static final HeldState NOTHING = new HeldState(Optional.empty(), Optional.empty(), Optional.empty());

    static HeldState of(String account) {
        return new HeldState(Optional.of(account), Optional.empty(), Optional.empty());
    }

    HeldState withCredentials(String text) {
        return new HeldState(account, Optional.of(text), sent);
    }

    HeldState withoutCredentials() {
        return new HeldState(account, Optional.empty(), sent);
    }

    HeldState withSent(Optional<Map<String, String>> users) {
        return new HeldState(account, credentials, users);
    }

    static HeldState of(JsonMembers json) {
        return new HeldState(
                json.text("account"),
                json.text("credentials"),
                json.members("sent").map(HeldState::hashes));
    }

    private static Map<String, String> hashes(JsonMembers json) {
        Map<String, String> hashes = new TreeMap<>();
        json.names().forEach(extension -> hashes.put(extension, json.requiredText(extension)));
        return hashes;
    }

    JsonObject toJson() {
        JsonObjectBuilder json = Json.createObjectBuilder();
        account.ifPresent(id -> json.add("account", id));
        credentials.ifPresent(text -> json.add("credentials", text));
        sent.ifPresent(users -> {
            JsonObjectBuilder hashes = Json.createObjectBuilder();
            users.forEach(hashes::add);
            json.add("sent", hashes);
        });
        return json.build();
    }
}
