package org.licenseportal.client.panel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.licenseportal.client.panel.Element.el;

import org.junit.jupiter.api.Test;

class MarkupTest {
    private static String written(Markup markup) {
        StringBuilder page = new StringBuilder();
        markup.writeTo(page);
        return page.toString();
    }

    @Test
    void textIsNeverMarkup() {
        assertEquals(
                "<p>&lt;b onload=&quot;x&quot;&gt;&amp;amp; it&#39;s</p>",
                written(el("p", "<b onload=\"x\">&amp; it's")));
    }

    @Test
    void aValueStaysInsideItsQuotes() {
        assertEquals(
                "<input value=\"&quot; autofocus onfocus=&quot;x()\">",
                written(el("input").with("value", "\" autofocus onfocus=\"x()")));
    }

    @Test
    void controlCharactersHaveNoPlaceInHtmlAndLettersOfAllScriptsDo() {
        assertEquals("a\uFFFDb\uFFFD\nשלום \uD83D\uDE00", written(new Words("a\u0000b\u009F\nשלום \uD83D\uDE00")));
    }

    @Test
    void anElementHasItsClassesAndEndsUnlessItIsVoid() {
        assertEquals(
                "<section class=\"card empty\"><br><p>x</p></section>",
                written(el("section.card.empty", el("br"), Markup.none(), el("p", "x"))));
    }

    @Test
    void addingToAnElementLeavesItAsItWas() {
        Element list = el("ul");
        list.add(el("li", "x")).with("id", "list");

        assertEquals("<ul></ul>", written(list));
    }
}
