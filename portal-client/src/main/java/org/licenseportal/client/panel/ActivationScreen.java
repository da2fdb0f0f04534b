package org.licenseportal.client.panel;

import static org.licenseportal.client.panel.Element.el;
import static org.licenseportal.client.servicelink.FieldMessage.ADDRESS;
import static org.licenseportal.client.servicelink.FieldMessage.ID;
import static org.licenseportal.client.servicelink.FieldMessage.PLATFORM;
import static org.licenseportal.client.servicelink.FieldMessage.PORT;
import static org.licenseportal.client.servicelink.FieldMessage.PROXY;
import static org.licenseportal.client.servicelink.FieldMessage.PROXY_PASSWORD;
import static org.licenseportal.client.servicelink.FieldMessage.PROXY_USER;

import java.util.Optional;
import org.licenseportal.client.request.Operation;
import org.licenseportal.client.servicelink.ActivationForm;
import org.licenseportal.client.servicelink.AgentStatus;
import org.licenseportal.client.servicelink.OfflineWish;
import org.licenseportal.client.servicelink.Outcome;
import org.licenseportal.client.servicelink.Platform;

/** Activates online, or makes the request for a computer that is. */
final class ActivationScreen {
    static final String PATH = "/activation";
    static final String REQUEST = "/activation/request";

    private final Inside inside;

    ActivationScreen(Inside inside) {
        this.inside = inside;
    }

    Reply show(Visit visit) {
        Optional<Told> told = visit.session().hear(PATH);
        String title = Texts.of("activation.title");
        Page page = Page.of(
                title,
                PATH,
                told,
                Parts.head(title, Parts.lede("activation.lede")),
                el("div.columns.uneven", ActivationFields.card(form(visit.session()), told, visit), explanation()));
        return Reply.page(Reply.OK, inside.frame().html(page, visit));
    }

    Reply activate(Visit visit) {
        PanelSession session = visit.session();
        ActivationForm form = typed(visit);
        session.keep(Optional.of(form));
        inside.work().act(PATH, session, () -> inside.link().activate(form), outcome -> tell(session, outcome));
        return Reply.seeOther(session.pageOf(StatusScreen.PATH));
    }

    Reply request(Visit visit) {
        ActivationForm form = typed(visit);
        visit.session().keep(Optional.of(form));
        OfflineWish wish = new OfflineWish(Operation.ACTIVATE, Optional.of(form));
        return new Carrying(inside).make(visit.session(), wish, PATH);
    }

    private static void tell(PanelSession session, Outcome outcome) {
        if (outcome instanceof Outcome.Done) {
            session.keep(Optional.empty());
        }
        session.tell(Told.on(PATH, outcome));
    }

    /** A password that was typed before is not shown again; blank means that one, for the same proxy and user. */
    private static ActivationForm typed(Visit visit) {
        Form form = visit.form();
        ActivationForm typed = new ActivationForm(
                Platform.of(form.text(PLATFORM)),
                form.text(ID),
                form.text(ADDRESS),
                form.text(PORT),
                form.text(PROXY),
                form.text(PROXY_USER),
                form.text(PROXY_PASSWORD));
        Optional<ActivationForm> before = visit.session()
                .draft()
                .filter(draft -> typed.proxyPassword().isEmpty()
                        && draft.proxy().equals(typed.proxy())
                        && draft.proxyUser().equals(typed.proxyUser()));
        return before.map(draft -> withPassword(typed, draft.proxyPassword())).orElse(typed);
    }

    private static ActivationForm withPassword(ActivationForm form, String password) {
        return new ActivationForm(
                form.platform(), form.id(), form.address(), form.port(), form.proxy(), form.proxyUser(), password);
    }

    /** What was typed last, or else what the installation is activated with. */
    private ActivationForm form(PanelSession session) {
        return session.draft().orElseGet(() -> {
            AgentStatus status = inside.link().status();
            return new ActivationForm(
                    status.identity().platform(),
                    status.identity().id().orElse(""),
                    String.join(" ", status.contact().servers()),
                    "",
                    status.contact().proxy().orElse(""),
                    "",
                    "");
        });
    }

    private static Element explanation() {
        return Parts.card(
                "servers",
                el("h3", Texts.of("servers.amc.title")),
                Parts.text("servers.amc"),
                el("h3", Texts.of("servers.sls.title")),
                Parts.text("servers.sls"),
                el("h3", Texts.of("servers.file.title")),
                Parts.text("servers.file"));
    }
}
