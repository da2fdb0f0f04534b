package org.licenseportal.transparency;

import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import java.io.StringReader;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * An entry of the audit trail as a leaf of the log.
 *
 * @param id its number in the trail
 * @param leafIndex its place in the log; empty until it has one
 * @param text what the leaf says: a JSON object, its members always in the same order, those that are empty left out
 */
record LoggedEntry(long id, Optional<Long> leafIndex, String text) {

    /** What {@link #of} reads, in its order. */
    static final String COLUMNS = "e.id, e.leaf_index, e.occurred_at, e.actor, e.action, e.object_type, e.object_id,"
            + " e.owner, e.outcome, e.reason, e.address, e.request_id, e.details, e.changes";

    private static final String[] NAMES = {
        "who", "action", "object", "objectId", "owner", "outcome", "reason", "address", "request", "details"
    };

    private static final int FIRST_TEXT = 3;

    /** Looking for the one who makes JSON searches the class path, so it is done once. */
    private static final JsonBuilderFactory WRITING = Json.createBuilderFactory(Map.of());

    private static final JsonReaderFactory READING = Json.createReaderFactory(Map.of());

    static LoggedEntry of(Object[] row) {
        long id = number(row[0]);
        JsonObjectBuilder leaf = WRITING.createObjectBuilder()
                .add("id", id)
                .add("at", Instant.ofEpochMilli(number(row[2])).toString());
        for (int name = 0; name < NAMES.length; name++) {
            if (row[FIRST_TEXT + name] != null) {
                leaf.add(NAMES[name], (String) row[FIRST_TEXT + name]);
            }
        }
        String changes = (String) row[FIRST_TEXT + NAMES.length];
        if (changes != null) {
            try (JsonReader reader = READING.createReader(new StringReader(changes))) {
                leaf.add("changes", reader.readArray());
            }
        }
        return new LoggedEntry(
                id,
                Optional.ofNullable(row[1]).map(LoggedEntry::number),
                leaf.build().toString());
    }

    private static long number(Object column) {
        return ((Number) column).longValue();
    }

    TreeHash hash() {
        return TreeHash.leaf(text);
    }
}
