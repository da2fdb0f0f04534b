package org.licenseportal.audit;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What an entry holds, as its columns hold it: cut to size, changes as {@code [["name","old","new"]]} in JSON. */
final class AuditText {

    /** The size of the column of changes. */
    static final int LONGEST = 8_000;

    private static final int LONGEST_VALUE = 500;

    /** Looking for the one who makes JSON searches the class path: each entry of each activation would pay for it. */
    private static final JsonBuilderFactory WRITING = Json.createBuilderFactory(Map.of());

    private static final JsonReaderFactory READING = Json.createReaderFactory(Map.of());

    /** Half a surrogate pair and NUL: PostgreSQL refuses both, and a refused entry would hide an attempt. */
    private static final Pattern UNSTORABLE = Pattern.compile("[\\x00\\p{Cs}]");

    private AuditText() {}

    static String cut(Optional<String> text, int length) {
        return text.map(there -> cut(there, length)).orElse(null);
    }

    static String cut(String text, int length) {
        String shortened = text.length() > length ? text.substring(0, length) : text;
        return UNSTORABLE.matcher(shortened).replaceAll("\ufffd");
    }

    /** All changes, or as many as there is room for and the number of the others; null for none. */
    static String changes(List<AuditChange> changes) {
        if (changes.isEmpty()) {
            return null;
        }
        String all = json(changes);
        for (int kept = changes.size() - 1; all.length() > LONGEST; kept = kept / 2) {
            List<AuditChange> some = new ArrayList<>(changes.subList(0, kept));
            some.add(AuditChange.to(AuditField.MORE, changes.size() - kept));
            all = json(some);
        }
        return all;
    }

    static List<AuditChange> changes(String column) {
        if (column == null) {
            return List.of();
        }
        try (var reader = READING.createReader(new StringReader(column))) {
            return reader.readArray().getValuesAs(JsonArray.class).stream()
                    .map(change -> new AuditChange(
                            AuditField.of(change.getString(0)), value(change.get(1)), value(change.get(2))))
                    .toList();
        }
    }

    private static String json(List<AuditChange> changes) {
        JsonArrayBuilder all = WRITING.createArrayBuilder();
        changes.forEach(change -> {
            JsonArrayBuilder one =
                    WRITING.createArrayBuilder().add(change.field().code());
            add(one, change.before());
            add(one, change.after());
            all.add(one);
        });
        return all.build().toString();
    }

    private static void add(JsonArrayBuilder to, Optional<String> value) {
        value.ifPresentOrElse(there -> to.add(cut(there, LONGEST_VALUE)), to::addNull);
    }

    private static Optional<String> value(JsonValue value) {
        return value instanceof JsonString text ? Optional.of(text.getString()) : Optional.empty();
    }
}
