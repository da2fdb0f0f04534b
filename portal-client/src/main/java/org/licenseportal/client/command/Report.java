package org.licenseportal.client.command;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a command has to say: sentences for people, values for scripts, and how it ended. */
final class Report {
    private final ExitCode exit;
    private final List<String> lines = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final Map<String, JsonValue> values = new LinkedHashMap<>();

    Report(ExitCode exit) {
        this.exit = exit;
    }

    /** A line of the result. Texts come from files and the network: what could steer a terminal is made visible. */
    Report say(String line) {
        lines.add(line.replaceAll("\\p{Cntrl}", "?"));
        return this;
    }

    /** The result itself, as it is, over several lines. */
    Report raw(String text) {
        lines.add(text.stripTrailing());
        return this;
    }

    /** A line beside the result: kept out of standard output. */
    Report note(String line) {
        notes.add(line.replaceAll("\\p{Cntrl}", "?"));
        return this;
    }

    Report put(String name, String value) {
        return put(name, Json.createValue(value));
    }

    Report put(String name, long value) {
        return put(name, Json.createValue(value));
    }

    Report put(String name, JsonValue value) {
        values.put(name, value);
        return this;
    }

    Report put(String name, Optional<String> value) {
        value.ifPresent(present -> put(name, present));
        return this;
    }

    static JsonValue flag(boolean value) {
        return value ? JsonValue.TRUE : JsonValue.FALSE;
    }

    ExitCode exit() {
        return exit;
    }

    void print(Surroundings.Terminal terminal, boolean json) {
        if (json) {
            terminal.out().println(toJson());
        } else {
            lines.forEach((exit == ExitCode.OK ? terminal.out() : terminal.err())::println);
            notes.forEach(terminal.err()::println);
        }
        terminal.out().flush();
        terminal.err().flush();
    }

    private JsonObject toJson() {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("ok", exit == ExitCode.OK)
                .add("exitCode", exit.number())
                .add("outcome", exit.code());
        if (exit != ExitCode.OK) {
            json.add("message", String.join("\n", lines));
        }
        values.forEach(json::add);
        JsonArrayBuilder said = Json.createArrayBuilder();
        notes.forEach(said::add);
        return json.add("notes", said).build();
    }
}
