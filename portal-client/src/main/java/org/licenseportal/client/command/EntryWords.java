package org.licenseportal.client.command;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;

/** An entry of the audit trail in plain lines, whatever members it has: later versions of the portal may add some. */
final class EntryWords {
    private final List<Line> lines = new ArrayList<>();

    private record Line(String name, String value) {}

    private EntryWords() {}

    static Report add(Report report, JsonObject entry) {
        EntryWords words = new EntryWords();
        words.members("", entry);
        int width = words.lines.stream()
                .mapToInt(line -> line.name().length())
                .max()
                .orElse(0);
        report.say("Entry");
        for (Line line : words.lines) {
            report.say("  " + line.name() + " ".repeat(width - line.name().length()) + "  " + line.value());
        }
        return report;
    }

    private void members(String prefix, JsonObject object) {
        object.forEach((name, value) -> value(prefix + name, value));
    }

    private void value(String name, JsonValue value) {
        if (value instanceof JsonObject object && !object.isEmpty()) {
            members(name + ".", object);
        } else if (value instanceof JsonArray array && !array.isEmpty()) {
            for (int item = 0; item < array.size(); item++) {
                value(name + "." + (item + 1), array.get(item));
            }
        } else {
            lines.add(new Line(name, value instanceof JsonString text ? text.getString() : value.toString()));
        }
    }
}
