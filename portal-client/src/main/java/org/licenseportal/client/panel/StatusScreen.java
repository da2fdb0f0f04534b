package org.licenseportal.client.panel;

import static org.licenseportal.client.panel.Element.el;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.licenseportal.client.servicelink.AgentState;
import org.licenseportal.client.servicelink.AgentStatus;

/** Everything there is to know of this installation's ServiceLink, and the button that synchronizes. */
final class StatusScreen {
    static final String PATH = "/status";
    static final String SYNC = "/sync";

    private final Inside inside;
    private final FactCards facts;
    private final HistoryCard history;

    StatusScreen(Inside inside) {
        this.inside = inside;
        this.facts = new FactCards(inside.moments());
        this.history = new HistoryCard(inside.moments());
    }

    Reply show(Visit visit) {
        AgentStatus status = inside.link().status();
        List<Markup> content = new ArrayList<>();
        content.add(head(status, visit));
        content.add(AlarmList.of(status.alarms(), inside.moments()));
        content.addAll(body(status));
        String title = Texts.of("status.title");
        Page page = new Page(title, PATH, visit.session().hear(PATH), content);
        return Reply.page(Reply.OK, inside.frame().html(page, visit));
    }

    Reply sync(Visit visit) {
        PanelSession session = visit.session();
        inside.work().act(PATH, session, inside.link()::sync, outcome -> session.tell(new Told(PATH, outcome)));
        return Reply.seeOther(PATH);
    }

    private Markup head(AgentStatus status, Visit visit) {
        AgentState state = status.state();
        Markup action = StateLook.canSync(state)
                ? Parts.form(SYNC, visit, el("button.button.primary", Icon.SYNC.markup(), Texts.words("status.sync")))
                : el("a.button.primary", Texts.of(activation(state))).with("href", ActivationScreen.PATH);
        Optional<Element> name = status.identity().siteName().map(Parts::said);
        return el(
                "div.page-head",
                el("div", el("h1", Texts.of("status.title")), StateLook.pill(state)),
                action,
                el(
                        "p.lede",
                        Markup.maybe(name.map(site -> Markup.all(site, new Words(". ")))),
                        Texts.words("status.lede")));
    }

    private static String activation(AgentState state) {
        return state == AgentState.NOT_ACTIVATED ? "status.activate" : "status.activateAgain";
    }

    private List<Markup> body(AgentStatus status) {
        if (status.state() == AgentState.NOT_ACTIVATED && status.license().isEmpty()) {
            return List.of(notActivated(status), facts.machine(status), history.of(status.history()));
        }
        return List.of(
                el(
                        "div.columns",
                        el("div.column", facts.usable(status), facts.license(status)),
                        el("div.column", facts.synchronization(status), facts.installation(status))),
                history.of(status.history()),
                giveUp());
    }

    private static Markup notActivated(AgentStatus status) {
        return el(
                        "section.card.empty",
                        Icon.INFO.markup(),
                        el("h2", Texts.of("empty.title")).with("id", "empty"),
                        Parts.text("empty.text"),
                        Markup.maybe(status.pending().map(pending -> Parts.text("empty.pending"))),
                        Parts.actions(
                                Parts.link(ActivationScreen.PATH, "empty.activate"),
                                Parts.link(FileScreen.PATH, "empty.file")))
                .with("aria-labelledby", "empty");
    }

    private static Markup giveUp() {
        return el(
                "p.muted",
                Texts.words("giveUp.before"),
                new Words(" "),
                Parts.link(DeactivationScreen.PATH, "giveUp.here").with("aria-label", Texts.of("giveUp.label")),
                Texts.words("giveUp.after"));
    }
}
