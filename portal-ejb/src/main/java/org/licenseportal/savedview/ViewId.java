package org.licenseportal.savedview;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The identifier of a saved view.
 *
 * @param value a UUID in lower case
 */
public record ViewId(String value) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    /** Takes a UUID; anything else is an {@link IllegalArgumentException}. */
    public ViewId {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not the identifier of a view");
        }
    }

    /** Reads what a form sends; empty when it cannot be the identifier of a view. */
    public static Optional<ViewId> parse(String text) {
        return text != null && FORM.matcher(text).matches() ? Optional.of(new ViewId(text)) : Optional.empty();
    }

    static ViewId random() {
        return new ViewId(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
