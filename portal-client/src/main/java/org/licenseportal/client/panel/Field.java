package org.licenseportal.client.panel;

import static org.licenseportal.client.panel.Element.el;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A field with label, hint and what is wrong with it. The words stand under {@code field.NAME}.
 *
 * @param name of it, and its ID
 * @param control to type into
 * @param error what is wrong
 */
record Field(String name, Element control, Optional<String> error) {
    private static final String LONGEST = "500";

    static Field text(String name, String value) {
        Element control = el("input")
                .with("type", "text")
                .with("autocomplete", "off")
                .with("spellcheck", "false")
                .with("maxlength", LONGEST)
                .with("value", value);
        return new Field(name, control, Optional.empty());
    }

    /** Never with what was typed before. */
    static Field password(String name, String autocomplete) {
        Element control =
                el("input").with("type", "password").with("maxlength", LONGEST).with("autocomplete", autocomplete);
        return new Field(name, control, Optional.empty());
    }

    Field with(String attribute, String value) {
        return new Field(name, control.with(attribute, value), error);
    }

    Field wrong(Optional<String> message) {
        return new Field(name, control, message);
    }

    Element markup() {
        Optional<String> hint = Texts.maybe("field." + name + ".hint");
        String described = Stream.of(hint.map(text -> name + "-hint"), error.map(text -> name + "-error"))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
        Element named = control.with("id", name).with("name", name);
        Element told = described.isEmpty() ? named : named.with("aria-describedby", described);
        return el(
                "div.field",
                el("label", Texts.of("field." + name)).with("for", name),
                Markup.maybe(hint.map(text -> el("span.hint", text).with("id", name + "-hint"))),
                Markup.maybe(error.map(text -> el("span.field-error", Icon.ALERT.markup(), el("span", text))
                        .with("id", name + "-error"))),
                error.isPresent() ? told.with("aria-invalid", "true") : told);
    }
}
