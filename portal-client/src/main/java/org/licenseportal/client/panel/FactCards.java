package org.licenseportal.client.panel;

import static org.licenseportal.client.panel.Element.el;

import java.util.List;
import java.util.Optional;
import org.licenseportal.client.license.LicensedFeature;
import org.licenseportal.client.servicelink.AgentStatus;
import org.licenseportal.client.servicelink.AgentStatus.Contact;
import org.licenseportal.client.servicelink.AgentStatus.Identity;
import org.licenseportal.client.servicelink.AgentStatus.Validity;
import org.licenseportal.client.servicelink.LicenseView;
import org.licenseportal.client.servicelink.Platform;
import org.licenseportal.client.servicelink.SyncRecord;

/** What the status says of the installation, card by card. */
final class FactCards {
    private final Moments moments;

    FactCards(Moments moments) {
        this.moments = moments;
    }

    /** What may be used until when: the one thing that everybody wants to know. */
    Element usable(AgentStatus status) {
        Validity validity = status.validity();
        Element dates = el("dl.facts");
        for (Optional<Element> fact : List.of(
                validity.leaseEnd().map(end -> Parts.fact("lease", moments.from(end))),
                validity.graceEnd().map(end -> Parts.fact("grace", moments.from(end))),
                validity.emergencyEnd().map(end -> Parts.fact("emergency", moments.from(end))))) {
            dates = dates.add(Markup.maybe(fact));
        }
        return Parts.card(
                "usable",
                el("p", Parts.said(status.stateText())),
                dates.children().isEmpty() ? Markup.none() : dates);
    }

    Element installation(AgentStatus status) {
        Identity identity = status.identity();
        Contact contact = status.contact();
        Element facts = el(
                "dl.facts",
                Parts.fact("platform", identity.platform().map(platform -> new Words(platform.title()))),
                el(
                        "div",
                        el("dt", idName(identity)),
                        el(
                                "dd",
                                identity.id()
                                        .map(Parts::id)
                                        .orElseGet(() -> el("span.muted", Texts.of("fact.unknown"))))),
                Parts.fact("site", identity.siteId().map(Parts::id)),
                Parts.fact("name", identity.siteName().map(Parts::said)),
                Parts.fact("server", identity.platform().map(platform -> Texts.words("server." + platform.server()))),
                Parts.fact("addresses", addresses(contact)),
                Parts.fact(
                        "proxy",
                        contact.proxy().map(Parts::id).or(() -> Optional.of(el("span", Texts.of("fact.proxy.none"))))));
        return Parts.card("installation", machineFacts(facts, identity));
    }

    Element machine(AgentStatus status) {
        return Parts.card("machine", machineFacts(el("dl.facts"), status.identity()));
    }

    Element synchronization(AgentStatus status) {
        Contact contact = status.contact();
        return Parts.card(
                "synchronization",
                el(
                        "dl.facts",
                        Parts.fact("last", contact.last().map(this::record)),
                        Parts.fact("success", contact.lastSuccess().map(last -> moments.from(last.at()))),
                        Parts.fact("next", contact.nextSync().map(moments::from)),
                        Parts.fact("freshness", Texts.words("freshness." + contact.freshness())),
                        Parts.fact("skew", contact.clockSkew().map(skew -> new Words(moments.skew(skew)))),
                        Markup.maybe(status.pending()
                                .map(operation -> Parts.fact("pending", Results.operation(operation))))));
    }

    Element license(AgentStatus status) {
        return status.license()
                .map(this::license)
                .orElseGet(() -> Parts.card("license", el("p.muted", Texts.of("license.none"))));
    }

    private Element license(LicenseView license) {
        String product = license.product().orElse("") + " " + license.version().orElse("");
        Element facts = el(
                "dl.facts",
                Parts.fact(
                        "number",
                        Markup.all(
                                new Words(String.valueOf(license.sequence())),
                                license.emergency()
                                        ? Markup.all(
                                                new Words(" "),
                                                Parts.pill("warn", Icon.CLOCK, Texts.of("license.emergency")))
                                        : Markup.none())),
                Parts.fact("issued", moments.from(license.issuedAt())),
                Parts.fact(
                        "product",
                        Optional.of(product.strip())
                                .filter(text -> !text.isEmpty())
                                .map(Parts::said)),
                Parts.fact("swas", license.swas().map(Parts::said)),
                Parts.fact("serial", Parts.id(license.serial())));
        return Parts.card("license", features(license), facts);
    }

    private static Markup features(LicenseView license) {
        if (license.features().isEmpty()) {
            return el("p.muted", Texts.of("license.empty"));
        }
        Element rows = el("tbody");
        for (LicensedFeature feature : license.features()) {
            rows = rows.add(el(
                    "tr",
                    el("th", Parts.said(feature.name())).with("scope", "row"),
                    el("td.number", String.valueOf(feature.quantity()))));
        }
        return el(
                "table",
                el("caption.hidden", Texts.of("license.title")),
                el(
                        "thead",
                        el(
                                "tr",
                                el("th", Texts.of("license.feature")).with("scope", "col"),
                                el("th.number", Texts.of("license.quantity")).with("scope", "col"))),
                rows);
    }

    private Markup record(SyncRecord last) {
        return Markup.all(
                moments.from(last.at()),
                el("div.result", Results.pill(last), el("span", Texts.of(last.online() ? "online" : "offline"))),
                el("div.small", Parts.said(last.result())));
    }

    private static Element machineFacts(Element facts, Identity identity) {
        return facts.add(
                Parts.fact("hardware", Parts.id(identity.hardwareId())),
                Parts.fact("device", Parts.id(identity.deviceThumbprint())));
    }

    private static String idName(Identity identity) {
        return identity.platform()
                .map(Platform::server)
                .map(server -> server.idName())
                .orElse(Texts.of("field.id"));
    }

    private static Optional<Markup> addresses(Contact contact) {
        return Optional.of(contact.servers())
                .filter(servers -> !servers.isEmpty())
                .map(servers -> Markup.all(servers.stream()
                        .map(server -> el("div", Parts.id(server)))
                        .toList()));
    }
}
