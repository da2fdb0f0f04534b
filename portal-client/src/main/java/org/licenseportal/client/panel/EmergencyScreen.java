package org.licenseportal.client.panel;

import static org.licenseportal.client.panel.Element.el;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.licenseportal.client.request.Operation;
import org.licenseportal.client.servicelink.AgentStatus;
import org.licenseportal.client.servicelink.FieldMessage;
import org.licenseportal.client.servicelink.OfflineWish;
import org.licenseportal.client.servicelink.Outcome;

/** Two weeks of what was licensed last, once a year: from the license server, or by a code read over the phone. */
final class EmergencyScreen {
    static final String PATH = "/emergency";
    static final String CODE = "/emergency/code";
    static final String REQUEST = "/emergency/request";

    private final Inside inside;

    EmergencyScreen(Inside inside) {
        this.inside = inside;
    }

    Reply show(Visit visit) {
        AgentStatus status = inside.link().status();
        Optional<Told> told = visit.session().hear(PATH);
        String title = Texts.of("emergency.title");
        Markup content = status.license()
                .map(license -> el(
                        "div.columns",
                        EmergencyCards.online(visit),
                        EmergencyCards.phone(status.identity(), license, told, visit)))
                .orElseGet(EmergencyCards::nothing);
        Page page = Page.of(title, PATH, told, Parts.head(title, Parts.lede("emergency.lede")), content);
        return Reply.page(Reply.OK, inside.frame().html(page, visit));
    }

    Reply online(Visit visit) {
        return act(visit.session(), inside.link()::emergency);
    }

    Reply byCode(Visit visit) {
        String code = visit.form().text(FieldMessage.CODE);
        if (code.isBlank()) {
            FieldMessage missing = new FieldMessage(FieldMessage.CODE, Texts.of("byPhone.missing"));
            visit.session().tell(Told.wrong(PATH, List.of(missing)));
            return Reply.seeOther(PATH);
        }
        return act(visit.session(), () -> inside.link().emergencyCode(code));
    }

    Reply request(Visit visit) {
        OfflineWish wish = new OfflineWish(Operation.EMERGENCY, Optional.empty());
        return new Carrying(inside).make(visit.session(), wish, PATH);
    }

    private Reply act(PanelSession session, Supplier<Outcome> action) {
        inside.work().act(PATH, session, action, outcome -> session.tell(Told.on(PATH, outcome)));
        return Reply.seeOther(session.pageOf(StatusScreen.PATH));
    }
}
