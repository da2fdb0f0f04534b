package org.licenseportal.client.gateway;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** The users that a gateway uploaded, as the protocol says: a list counts when it is whole. */
final class UploadedUsers {
    private final Map<Integer, JsonArray> parts = new TreeMap<>();
    private final Map<String, String> users = new TreeMap<>();
    private String upload = "";
    private int wanted;
    private boolean listed;

    /** Names by extension. */
    Map<String, String> names() {
        return new TreeMap<>(users);
    }

    void lose() {
        users.clear();
        listed = false;
    }

    /** Takes a message; false when it does not fit to what there is. */
    boolean take(JsonObject message) {
        return message.containsKey("upload") ? part(message) : change(message);
    }

    private boolean part(JsonObject message) {
        if (!upload.equals(message.getString("upload"))) {
            parts.clear();
            upload = message.getString("upload");
        }
        wanted = message.getInt("parts");
        parts.put(message.getInt("part"), message.getJsonArray("users"));
        if (parts.size() < wanted) {
            return true;
        }
        users.clear();
        parts.values().forEach(this::set);
        parts.clear();
        upload = "";
        listed = true;
        return users.size() == message.getInt("total");
    }

    private boolean change(JsonObject message) {
        array(message, "remove").getValuesAs(JsonString.class).forEach(gone -> users.remove(gone.getString()));
        set(array(message, "set"));
        return listed;
    }

    private static JsonArray array(JsonObject message, String name) {
        return message.containsKey(name)
                ? message.getJsonArray(name)
                : Json.createArrayBuilder().build();
    }

    private void set(JsonArray list) {
        list.getValuesAs(JsonObject.class)
                .forEach(user -> users.put(user.getString("extension"), user.getString("name")));
    }

    /** What is missing of a list under way. */
    Optional<JsonObjectBuilder> missing() {
        if (upload.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Json.createObjectBuilder()
                .add("id", upload)
                .add("parts", wanted)
                .add(
                        "missing",
                        Json.createArrayBuilder(IntStream.rangeClosed(1, wanted)
                                .filter(part -> !parts.containsKey(part))
                                .boxed()
                                .toList())));
    }
}
