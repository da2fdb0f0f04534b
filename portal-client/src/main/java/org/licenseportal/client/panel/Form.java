package org.licenseportal.client.panel;

import java.util.Map;
import java.util.Optional;

/**
 * What was typed and chosen.
 *
 * @param fields by name
 * @param file that was chosen; empty when none was
 */
record Form(Map<String, String> fields, Optional<byte[]> file) {
    static final Form EMPTY = new Form(Map.of(), Optional.empty());

    /** A text field; empty when it was not sent. */
    String text(String field) {
        return fields.getOrDefault(field, "");
    }
}
