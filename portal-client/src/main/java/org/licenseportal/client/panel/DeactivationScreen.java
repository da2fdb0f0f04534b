package org.licenseportal.client.panel;

import static org.licenseportal.client.panel.Element.el;

import java.util.List;
import java.util.Optional;
import org.licenseportal.client.request.Operation;
import org.licenseportal.client.servicelink.AgentStatus;
import org.licenseportal.client.servicelink.OfflineWish;

/** Gives the site up, after saying what that means. */
final class DeactivationScreen {
    static final String PATH = "/deactivation";
    static final String REQUEST = "/deactivation/request";

    private final Inside inside;

    DeactivationScreen(Inside inside) {
        this.inside = inside;
    }

    Reply show(Visit visit) {
        AgentStatus status = inside.link().status();
        Optional<Told> told = visit.session().hear(PATH);
        String title = Texts.of("deactivation.title");
        Markup content = StateLook.canSync(status.state()) ? question(status, visit) : nothing();
        Page page =
                Page.of(title, PATH, told, crumbs(title), Parts.head(title, Parts.lede("deactivation.lede")), content);
        return Reply.page(Reply.OK, inside.frame().html(page, visit));
    }

    Reply deactivate(Visit visit) {
        PanelSession session = visit.session();
        inside.work().act(PATH, session, inside.link()::deactivate, outcome -> session.tell(Told.on(PATH, outcome)));
        return Reply.seeOther(session.pageOf(StatusScreen.PATH));
    }

    Reply request(Visit visit) {
        OfflineWish wish = new OfflineWish(Operation.DEACTIVATE, Optional.empty());
        return new Carrying(inside).make(visit.session(), wish, PATH);
    }

    private static Markup question(AgentStatus status, Visit visit) {
        String site =
                status.identity().siteId().or(() -> status.identity().id()).orElse("");
        Element certain = el(
                "section.card",
                table(status),
                el("p.notice.bad", Icon.ALERT.markup(), el("span", Texts.of("deactivation.final"))),
                Parts.actions(
                        Parts.form(PATH, visit, Parts.button(".danger", "deactivation.button", site)),
                        Parts.link(StatusScreen.PATH, "deactivation.cancel")));
        return Markup.all(
                certain.with("aria-label", Texts.of("deactivation.caption")),
                Parts.card(
                        "byFile",
                        Parts.text("byFile.text"),
                        Parts.form(REQUEST, visit, Parts.actions(Parts.button("", "byFile.button")))));
    }

    private static Element table(AgentStatus status) {
        Element head = el("tr");
        for (String column : List.of("what", "now", "after")) {
            head = head.add(el("th", Texts.of("deactivation." + column)).with("scope", "col"));
        }
        int features =
                status.license().map(license -> license.features().size()).orElse(0);
        return el(
                "table.rows",
                el("caption.hidden", Texts.of("deactivation.caption")),
                el("thead", head),
                el(
                        "tbody",
                        row("licenses", Texts.counted("deactivation.licenses.now", features)),
                        row("sync", Texts.of("deactivation.sync.now")),
                        row("again", Texts.of("deactivation.again.now"))));
    }

    private static Element row(String what, String now) {
        return el(
                "tr",
                el("th.brief", Texts.of("deactivation." + what)).with("scope", "row"),
                el("td", el("div", now)).with("data-label", Texts.of("deactivation.now")),
                el("td", el("div", Texts.of("deactivation." + what + ".after")))
                        .with("data-label", Texts.of("deactivation.after")));
    }

    private static Element nothing() {
        return el(
                        "section.card",
                        Parts.text("deactivation.nothing"),
                        Parts.actions(
                                el("a.button", Texts.of("deactivation.back")).with("href", StatusScreen.PATH)))
                .with("aria-label", Texts.of("deactivation.title"));
    }

    private static Element crumbs(String title) {
        return el(
                        "nav.crumbs",
                        el(
                                "ol",
                                el("li", Parts.link(StatusScreen.PATH, "status.title")),
                                el("li", title).with("aria-current", "page")))
                .with("aria-label", Texts.of("crumbs"));
    }
}
