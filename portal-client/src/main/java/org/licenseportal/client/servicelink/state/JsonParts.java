package org.licenseportal.client.servicelink.state;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.licenseportal.client.format.JsonMembers;
import org.licenseportal.client.format.MalformedDocumentException;

/** Values of JSON members that are more than text. */
final class JsonParts {
    private JsonParts() {}

    static Optional<Instant> instant(JsonMembers members, String name) {
        return read(members.text(name), Instant::parse);
    }

    static Instant requiredInstant(JsonMembers members, String name) {
        return read(Optional.of(members.requiredText(name)), Instant::parse).orElseThrow();
    }

    static Optional<Duration> duration(JsonMembers members, String name) {
        return read(members.text(name), Duration::parse);
    }

    static <E extends Enum<E>> E constant(Class<E> type, String name) {
        return read(Optional.of(name), text -> Enum.valueOf(type, text)).orElseThrow();
    }

    static Map<String, String> texts(JsonMembers members) {
        Map<String, String> texts = new TreeMap<>();
        members.names().forEach(name -> texts.put(name, members.requiredText(name)));
        return texts;
    }

    static <T> Optional<T> read(Optional<String> text, Function<String, T> reader) {
        try {
            return text.map(reader);
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new MalformedDocumentException("\"" + text.orElse("") + "\" is not what belongs here", e);
        }
    }
}
