package org.licenseportal.client.panel;

import static org.licenseportal.client.panel.Element.el;

import java.util.List;
import org.licenseportal.client.servicelink.SyncRecord;

/** What was exchanged, the newest first. */
final class HistoryCard {
    private final Moments moments;

    HistoryCard(Moments moments) {
        this.moments = moments;
    }

    Element of(List<SyncRecord> history) {
        if (history.isEmpty()) {
            return Parts.card("history", el("p.muted", Texts.of("history.none")));
        }
        Element rows = el("tbody");
        for (SyncRecord exchange : history) {
            rows = rows.add(row(exchange));
        }
        Element head = el("tr");
        for (String column : List.of("at", "what", "how", "result", "changes")) {
            head = head.add(el("th", Texts.of("history." + column)).with("scope", "col"));
        }
        return Parts.card(
                "history", el("table.rows", el("caption.hidden", Texts.of("history.title")), el("thead", head), rows));
    }

    private Element row(SyncRecord exchange) {
        Element server = el("div.server.small.muted", Parts.said(exchange.server()));
        return el(
                "tr",
                el("th", moments.at(exchange.at())).with("scope", "row"),
                cell("what", el("span.brief", Results.operation(exchange.operation()))),
                cell(
                        "how",
                        Markup.all(
                                Texts.words(exchange.online() ? "online" : "offline"),
                                exchange.server().isEmpty() ? Markup.none() : server)),
                cell("result", Markup.all(Results.pill(exchange), el("div.small", Parts.said(exchange.result())))),
                cell("changes", changes(exchange.changes())));
    }

    private static Element cell(String column, Markup content) {
        return el("td", el("div", content)).with("data-label", Texts.of("history." + column));
    }

    private static Markup changes(List<String> changes) {
        if (changes.isEmpty()) {
            return el("span.muted", Texts.of("history.unchanged"));
        }
        return el(
                "ul.plain",
                Markup.all(changes.stream()
                        .map(change -> el("li", Parts.said(change)))
                        .toList()));
    }
}
