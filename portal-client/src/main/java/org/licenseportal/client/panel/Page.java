package org.licenseportal.client.panel;

import java.util.List;
import java.util.Optional;
import org.licenseportal.client.servicelink.FieldMessage;
import org.licenseportal.client.servicelink.Outcome;

/**
 * A page before it has its frame.
 *
 * @param title of it, which is its heading, too
 * @param path where it is
 * @param told what the last action came to, if that is still to be said
 * @param content below the heading
 */
record Page(String title, String path, Optional<Told> told, List<Markup> content) {

    static Page of(String title, String path, Optional<Told> told, Markup... content) {
        return new Page(title, path, told, List.of(content));
    }

    boolean failed() {
        return told.filter(Told::refused).isPresent();
    }

    /** What is wrong with a field of a page, if anything. */
    static Optional<String> error(Optional<Told> told, String field) {
        return told.map(Told::outcome)
                .filter(Outcome.Refused.class::isInstance)
                .map(Outcome.Refused.class::cast)
                .flatMap(refused -> refused.fields().stream()
                        .filter(message -> message.field().equals(field))
                        .map(FieldMessage::message)
                        .findFirst());
    }
}
