package org.licenseportal.client.panel;

import static org.licenseportal.client.panel.Element.el;

import java.util.Optional;
import org.licenseportal.client.servicelink.FieldMessage;
import org.licenseportal.client.servicelink.Outcome;

/** What an action came to, on top of the page that is seen next. */
final class Notices {
    private Notices() {}

    static Markup of(Optional<Told> told, String path) {
        return told.map(one -> one.outcome() instanceof Outcome.Refused refused
                        ? problem(refused, one.page(), path)
                        : done(one.outcome()))
                .orElse(Markup.none());
    }

    private static Markup done(Outcome outcome) {
        return el("div.notice.good", Icon.CHECK.markup(), el("p", outcome.message()))
                .with("role", "status")
                .with("id", "done");
    }

    /** Has the focus at once, so that whoever sees nothing hears it first. */
    private static Markup problem(Outcome.Refused refused, String page, String path) {
        Element lines = el("ul");
        for (FieldMessage field : refused.fields()) {
            String place = (page.equals(path) ? "" : page) + "#" + field.field();
            lines = lines.add(el("li", el("a", field.message()).with("href", place)));
        }
        Element title =
                el("h2", Icon.ALERT.markup(), el("span", Texts.of("problem"))).with("id", "problem-title");
        Element block = el("div.problem", title)
                .with("id", "problem")
                .with("role", "alert")
                .with("tabindex", "-1")
                .with("autofocus", "")
                .with("aria-labelledby", "problem-title");
        boolean repeats =
                refused.fields().stream().anyMatch(field -> field.message().equals(refused.message()));
        Element said = repeats || refused.message().isBlank() ? block : block.add(el("p", refused.message()));
        return refused.fields().isEmpty() ? said : said.add(lines);
    }
}
