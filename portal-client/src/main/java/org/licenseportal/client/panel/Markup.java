package org.licenseportal.client.panel;

import java.util.List;
import java.util.Optional;

/** A piece of a page. What is not an element is text, and text is escaped when it is written: there is no third way. */
sealed interface Markup permits Element, Words, Several {

    /** Writes it behind what is there. */
    void writeTo(StringBuilder page);

    static Markup none() {
        return new Several(List.of());
    }

    static Markup all(Markup... pieces) {
        return new Several(List.of(pieces));
    }

    static Markup all(List<? extends Markup> pieces) {
        return new Several(List.copyOf(pieces));
    }

    static Markup maybe(Optional<? extends Markup> piece) {
        return new Several(List.copyOf(piece.stream().toList()));
    }
}
