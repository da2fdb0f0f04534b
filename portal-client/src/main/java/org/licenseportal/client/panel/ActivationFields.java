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
import org.licenseportal.client.servicelink.ActivationForm;
import org.licenseportal.client.servicelink.LicenseServer;
import org.licenseportal.client.servicelink.Platform;

/** The form of the activation. */
final class ActivationFields {
    private ActivationFields() {}

    static Element card(ActivationForm values, Optional<Told> told, Visit visit) {
        Element form = Parts.form(
                ActivationScreen.PATH,
                visit,
                new Field(PLATFORM, platforms(values.platform()), Page.error(told, PLATFORM)).markup(),
                text(ID, values.id(), told).with("inputmode", "numeric").markup(),
                text(ADDRESS, values.address(), told).markup(),
                text(PORT, values.port(), told)
                        .with("inputmode", "numeric")
                        .with("class", "short")
                        .markup(),
                proxy(values, told),
                Parts.actions(
                        Parts.button(".primary", "activation.button"),
                        Parts.button("", "activation.request").with("formaction", ActivationScreen.REQUEST)));
        return el("section.card", form.with("class", "stack")).with("aria-label", Texts.of("activation.title"));
    }

    private static Element proxy(ActivationForm values, Optional<Told> told) {
        return el(
                "fieldset.stack",
                el("legend", Texts.of("field.proxy.legend")),
                text(PROXY, values.proxy(), told).markup(),
                text(PROXY_USER, values.proxyUser(), told).markup(),
                Field.password(PROXY_PASSWORD, "off")
                        .wrong(Page.error(told, PROXY_PASSWORD))
                        .markup());
    }

    private static Field text(String name, String value, Optional<Told> told) {
        return Field.text(name, value).wrong(Page.error(told, name));
    }

    /** In the groups of the two license servers, as the platform decides which one is asked. */
    private static Element platforms(Optional<Platform> chosen) {
        Element select =
                el("select", el("option", Texts.of("field.platform.choose")).with("value", ""));
        for (LicenseServer server : LicenseServer.values()) {
            Element group = el("optgroup").with("label", Texts.of("field.platform.group", server, server.idName()));
            for (Platform platform : Platform.values()) {
                if (platform.server() == server) {
                    group = group.add(el("option", platform.title())
                            .with("value", platform.code())
                            .flag("selected", chosen.filter(platform::equals).isPresent()));
                }
            }
            select = select.add(group);
        }
        return select;
    }
}
