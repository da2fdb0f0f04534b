package org.licenseportal.client.panel;

import static org.licenseportal.client.panel.Element.el;

import java.util.Optional;
import org.licenseportal.client.servicelink.AgentStatus.Identity;
import org.licenseportal.client.servicelink.FieldMessage;
import org.licenseportal.client.servicelink.LicenseView;

/** The two ways to an emergency license. */
final class EmergencyCards {
    private EmergencyCards() {}

    static Element online(Visit visit) {
        return Parts.card(
                "byServer",
                Parts.text("byServer.text"),
                Parts.form(EmergencyScreen.PATH, visit, Parts.actions(Parts.button(".primary", "byServer.button"))),
                Parts.text("byServer.carry"),
                Parts.form(EmergencyScreen.REQUEST, visit, Parts.actions(Parts.button("", "byServer.request"))));
    }

    /** What the person at the portal asks for, and where to put what they read out. */
    static Element phone(Identity identity, LicenseView license, Optional<Told> told, Visit visit) {
        Element form = Parts.form(
                EmergencyScreen.CODE,
                visit,
                Field.text(FieldMessage.CODE, "")
                        .with("class", "code")
                        .wrong(Page.error(told, FieldMessage.CODE))
                        .markup(),
                Parts.actions(Parts.button("", "byPhone.button")));
        return Parts.card(
                "byPhone",
                Parts.text("byPhone.text"),
                el(
                        "dl.facts",
                        Parts.fact("site", identity.siteId().or(identity::id).map(Parts::id)),
                        Parts.fact("name", identity.siteName().map(Parts::said)),
                        Parts.fact("number", el("strong", String.valueOf(license.sequence()))),
                        Parts.fact("serial", Parts.id(license.serial()))),
                form.with("class", "stack"));
    }

    static Element nothing() {
        return el(
                        "section.card",
                        Parts.text("emergency.nothing"),
                        Parts.actions(
                                el("a.button", Texts.of("status.activate")).with("href", ActivationScreen.PATH)))
                .with("aria-label", Texts.of("emergency.title"));
    }
}
