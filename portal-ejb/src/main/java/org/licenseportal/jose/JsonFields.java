package org.licenseportal.jose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.licenseportal.kernel.FieldError;

/**
 * Typed access to the members of a JSON object that somebody sent. What is wrong goes to the errors, with its pointer,
 * and reads as absent: so all errors of a document are told at once.
 */
public final class JsonFields {

    private final Map<String, Object> members;
    private final String pointer;
    private final List<FieldError> errors;

    /** @param errors where to put what is wrong */
    public JsonFields(Map<String, Object> members, List<FieldError> errors) {
        this(members, "", errors);
    }

    private JsonFields(Map<String, Object> members, String pointer, List<FieldError> errors) {
        this.members = members;
        this.pointer = pointer;
        this.errors = errors;
    }

    /** Complains of members that nobody asks for: most are slips in the name of one that is optional. */
    public JsonFields only(List<String> names) {
        members.keySet().stream()
                .filter(name -> !names.contains(name))
                .forEach(name -> wrong(
                        name,
                        "There is no member " + Quoted.of(name) + " here. There are: " + String.join(", ", names)
                                + "."));
        return this;
    }

    /** True when the member is there, and not null. */
    public boolean has(String name) {
        return members.get(name) != null;
    }

    /** Complains of a member. */
    public void wrong(String name, String detail) {
        errors.add(new FieldError(place(name), detail));
    }

    /** The pointer to this object; empty for the document itself. */
    public String place() {
        return pointer;
    }

    /** The pointer to a member. */
    public String place(String name) {
        return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
    }

    /**
     * What a text stands for.
     *
     * @param reading gives what the text stands for, or nothing when it cannot be that
     * @param words what the text must be, as in {@code "part" must be a part number}
     */
    public <T> Optional<T> required(String name, Function<String, Optional<T>> reading, String words) {
        if (!has(name)) {
            wrong(name, "\"" + name + "\" is missing. It must be " + words + ".");
            return Optional.empty();
        }
        return optional(name, reading, words);
    }

    /** What a text stands for, where it is there. */
    public <T> Optional<T> optional(String name, Function<String, Optional<T>> reading, String words) {
        if (!has(name)) {
            return Optional.empty();
        }
        Optional<T> value = members.get(name) instanceof String text ? reading.apply(text) : Optional.empty();
        if (value.isEmpty()) {
            wrong(name, "\"" + name + "\" must be " + words + ".");
        }
        return value;
    }

    /** Yes or no, where it is there. */
    public Optional<Boolean> flag(String name) {
        if (has(name) && !(members.get(name) instanceof Boolean)) {
            wrong(name, "\"" + name + "\" must be true or false.");
        }
        return members.get(name) instanceof Boolean flag ? Optional.of(flag) : Optional.empty();
    }

    /** A whole number from 1 on. */
    public Optional<Integer> count(String name, int most) {
        if (members.get(name) instanceof BigDecimal number
                && number.signum() > 0
                && number.compareTo(BigDecimal.valueOf(most)) <= 0
                && number.stripTrailingZeros().scale() <= 0) {
            return Optional.of(number.intValueExact());
        }
        wrong(
                name,
                "\"" + name + "\" " + (has(name) ? "" : "is missing. It ") + "must be a whole number from 1 to " + most
                        + ".");
        return Optional.empty();
    }

    /** A whole number in these bounds. */
    public Optional<Long> number(String name, long least, long most) {
        if (members.get(name) instanceof BigDecimal number
                && number.compareTo(BigDecimal.valueOf(least)) >= 0
                && number.compareTo(BigDecimal.valueOf(most)) <= 0
                && number.stripTrailingZeros().scale() <= 0) {
            return Optional.of(number.longValueExact());
        }
        wrong(
                name,
                "\"" + name + "\" " + (has(name) ? "" : "is missing. It ") + "must be a whole number from " + least
                        + " to " + most + ".");
        return Optional.empty();
    }

    /** A list of texts, each of which stands for something; empty where it is absent. */
    public <T> List<T> texts(String name, int most, Function<String, Optional<T>> reading, String words) {
        if (!has(name)) {
            return List.of();
        }
        if (!(members.get(name) instanceof List<?> items) || items.size() > most) {
            wrong(name, "\"" + name + "\" must be an array of at most " + most + " strings.");
            return List.of();
        }
        List<T> values = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            Optional<T> value = items.get(i) instanceof String text ? reading.apply(text) : Optional.empty();
            value.ifPresent(values::add);
            if (value.isEmpty()) {
                errors.add(new FieldError(place(name) + "/" + i, "It must be " + words + "."));
            }
        }
        return values;
    }

    /** An object, where it is there. */
    public Optional<JsonFields> object(String name) {
        if (!has(name)) {
            return Optional.empty();
        }
        Optional<JsonFields> object = object(members.get(name), place(name));
        if (object.isEmpty()) {
            wrong(name, "\"" + name + "\" must be an object.");
        }
        return object;
    }

    /** A list of objects; empty where it is absent. */
    public List<JsonFields> objects(String name, int most) {
        if (!has(name)) {
            return List.of();
        }
        if (!(members.get(name) instanceof List<?> items) || items.size() > most) {
            wrong(name, "\"" + name + "\" must be an array of at most " + most + " objects.");
            return List.of();
        }
        List<JsonFields> objects = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            String place = place(name) + "/" + i;
            Optional<JsonFields> object = object(items.get(i), place);
            object.ifPresent(objects::add);
            if (object.isEmpty()) {
                errors.add(new FieldError(place, "This entry of \"" + name + "\" must be an object."));
            }
        }
        return objects;
    }

    private Optional<JsonFields> object(Object value, String place) {
        if (!(value instanceof Map<?, ?> map)) {
            return Optional.empty();
        }
        @SuppressWarnings("unchecked") // StrictJson makes all of them
        Map<String, Object> object = (Map<String, Object>) map;
        return Optional.of(new JsonFields(object, place, errors));
    }
}
