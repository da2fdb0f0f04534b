package org.licenseportal.client.format;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The members of one JSON object, asked for by name and type. A member that is absent is an empty answer; one of
 * another type than asked for is an error, never ignored. {@code null} counts as a wrong type.
 *
 * @param object what was parsed
 */
public record JsonMembers(JsonObject object) {

    /** @return the names in document order */
    public Set<String> names() {
        return object.keySet();
    }

    /**
     * @param name of a member
     * @return its text, empty when there is no such member
     * @throws MalformedDocumentException when it is not a string
     */
    public Optional<String> text(String name) {
        return member(name, JsonString.class, "a string").map(JsonString::getString);
    }

    /**
     * @param name of a member that must be there
     * @return its text
     * @throws MalformedDocumentException when it is missing or not a string
     */
    public String requiredText(String name) {
        return required(name, text(name));
    }

    /**
     * @param name of a member
     * @return its value, empty when there is no such member
     * @throws MalformedDocumentException when it is not a whole number that fits 64 bits
     */
    public Optional<Long> number(String name) {
        return member(name, JsonNumber.class, "a number").map(number -> whole(name, number));
    }

    /**
     * @param name of a member that must be there
     * @return its value
     * @throws MalformedDocumentException when it is missing or not a whole number
     */
    public long requiredNumber(String name) {
        return required(name, number(name));
    }

    /**
     * @param name of a member
     * @return true when it is {@code true}; false when it is {@code false} or absent
     * @throws MalformedDocumentException when it is anything else
     */
    public boolean flag(String name) {
        JsonValue value = object.getOrDefault(name, JsonValue.FALSE);
        if (value != JsonValue.TRUE && value != JsonValue.FALSE) {
            throw wrongType(name, "true or false");
        }
        return value == JsonValue.TRUE;
    }

    /**
     * @param name of a member
     * @return the object in it, empty when there is no such member
     * @throws MalformedDocumentException when it is not an object
     */
    public Optional<JsonMembers> members(String name) {
        return member(name, JsonObject.class, "an object").map(JsonMembers::new);
    }

    /**
     * @param name of a member that must be there
     * @return the object in it
     * @throws MalformedDocumentException when it is missing or not an object
     */
    public JsonMembers requiredMembers(String name) {
        return required(name, members(name));
    }

    /**
     * @param name of a member
     * @return the objects in the array, none when there is no such member
     * @throws MalformedDocumentException when it is not an array of objects
     */
    public List<JsonMembers> list(String name) {
        return array(name).stream()
                .map(item -> new JsonMembers(cast(name, item, JsonObject.class, "an array of objects")))
                .toList();
    }

    /**
     * @param name of a member
     * @return the strings in the array, none when there is no such member
     * @throws MalformedDocumentException when it is not an array of strings
     */
    public List<String> texts(String name) {
        return array(name).stream()
                .map(item -> cast(name, item, JsonString.class, "an array of strings")
                        .getString())
                .toList();
    }

    /**
     * @param name of a member
     * @return the numbers in the array, none when there is no such member
     * @throws MalformedDocumentException when it is not an array of whole numbers that fit 64 bits
     */
    public List<Long> numbers(String name) {
        return array(name).stream()
                .map(item -> whole(name, cast(name, item, JsonNumber.class, "an array of numbers")))
                .toList();
    }

    /**
     * @param names of members to leave out
     * @return the others, for comparison
     */
    public JsonMembers withoutAny(String... names) {
        JsonObjectBuilder rest = Json.createObjectBuilder(object);
        List.of(names).forEach(rest::remove);
        return new JsonMembers(rest.build());
    }

    private List<JsonValue> array(String name) {
        return member(name, JsonArray.class, "an array")
                .<List<JsonValue>>map(a -> a)
                .orElse(List.of());
    }

    private <T extends JsonValue> Optional<T> member(String name, Class<T> type, String wanted) {
        return Optional.ofNullable(object.get(name)).map(value -> cast(name, value, type, wanted));
    }

    private static <T extends JsonValue> T cast(String name, JsonValue value, Class<T> type, String wanted) {
        if (!type.isInstance(value)) {
            throw wrongType(name, wanted);
        }
        return type.cast(value);
    }

    private static long whole(String name, JsonNumber number) {
        try {
            return number.longValueExact();
        } catch (ArithmeticException e) {
            throw new MalformedDocumentException("\"" + name + "\" should be a whole number", e);
        }
    }

    private static <T> T required(String name, Optional<T> value) {
        return value.orElseThrow(() -> new MalformedDocumentException("\"" + name + "\" is missing"));
    }

    private static MalformedDocumentException wrongType(String name, String wanted) {
        return new MalformedDocumentException("\"" + name + "\" should be " + wanted);
    }
}
