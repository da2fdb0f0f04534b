package org.licenseportal.client.servicelink.state;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonCollectors;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A JSON object in the making: what is empty is left out. */
final class JsonDraft {
    private final JsonObjectBuilder object = Json.createObjectBuilder();

    JsonDraft put(String name, String value) {
        object.add(name, value);
        return this;
    }

    JsonDraft put(String name, long value) {
        object.add(name, value);
        return this;
    }

    JsonDraft put(String name, boolean value) {
        object.add(name, value ? JsonValue.TRUE : JsonValue.FALSE);
        return this;
    }

    JsonDraft put(String name, JsonValue value) {
        object.add(name, value);
        return this;
    }

    /** The text of a value, where there is one. */
    JsonDraft text(String name, Optional<?> value) {
        value.ifPresent(present -> object.add(name, present.toString()));
        return this;
    }

    <T> JsonDraft object(String name, Optional<T> value, Function<T, JsonObject> form) {
        value.map(form).ifPresent(present -> object.add(name, present));
        return this;
    }

    <T> JsonDraft list(String name, List<T> values, Function<T, ? extends JsonValue> form) {
        object.add(name, values.stream().map(form).collect(JsonCollectors.toJsonArray()));
        return this;
    }

    JsonDraft texts(String name, List<String> values) {
        return list(name, values, Json::createValue);
    }

    JsonDraft texts(String name, Map<String, String> values) {
        JsonObjectBuilder members = Json.createObjectBuilder();
        values.forEach(members::add);
        object.add(name, members);
        return this;
    }

    JsonObject done() {
        return object.build();
    }
}
