package org.licenseportal.client.panel;

import static org.licenseportal.client.panel.Element.el;

import java.util.Optional;

/** What several pages are made of. */
final class Parts {
    private Parts() {}

    /** Heading and a sentence. */
    static Element head(String title, Markup... more) {
        return el("div.head", el("h1", title)).add(more);
    }

    static Element lede(String key, Object... values) {
        return el("p.lede", Texts.of(key, values));
    }

    /** A card under a heading that names it. */
    static Element card(String key, Markup... content) {
        return el("section.card", el("h2", Texts.of(key + ".title")).with("id", key))
                .with("aria-labelledby", key)
                .add(content);
    }

    static Element text(String key, Object... values) {
        return el("p", Texts.of(key, values));
    }

    static Element pill(String look, Icon icon, String text) {
        return el("span.pill." + look, icon.markup(), el("span", text));
    }

    static Element fact(String key, Markup value) {
        return el("div", el("dt", Texts.of("fact." + key)), el("dd", value));
    }

    /** A fact that may not be known, which is said, too. */
    static Element fact(String key, Optional<? extends Markup> value) {
        return value.map(known -> fact(key, (Markup) known))
                .orElseGet(() -> fact(key, el("span.muted", Texts.of("fact.unknown"))));
    }

    /** Text of others: it keeps its own direction of writing. */
    static Element said(String text) {
        return el("bdi", text);
    }

    /** An identifier: one click marks all of it. */
    static Element id(String text) {
        return el("code.id", text);
    }

    static Element link(String path, String key, Object... values) {
        return el("a", Texts.of(key, values)).with("href", path);
    }

    static Element button(String kind, String key, Object... values) {
        return el("button.button" + kind, Texts.of(key, values)).with("type", "submit");
    }

    static Element actions(Markup... buttons) {
        return el("div.actions", buttons);
    }

    /** A form of a visitor, with the token in it. */
    static Element form(String path, Visit visit, Markup... content) {
        return el(
                        "form",
                        el("input")
                                .with("type", "hidden")
                                .with("name", FormTokens.FIELD)
                                .with("value", visit.visitor().token()))
                .with("method", "post")
                .with("action", path)
                .with("novalidate", "")
                .add(content);
    }
}
