package org.licenseportal.client.command;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.stream.JsonCollectors;
import java.util.Locale;
import java.util.Optional;
import org.licenseportal.client.servicelink.AgentStatus;
import org.licenseportal.client.servicelink.AgentStatus.Contact;
import org.licenseportal.client.servicelink.AgentStatus.Identity;
import org.licenseportal.client.servicelink.AgentStatus.Validity;
import org.licenseportal.client.servicelink.LicenseView;
import org.licenseportal.client.servicelink.Platform;
import org.licenseportal.client.servicelink.state.RecordJson;

/** The status of an agent for scripts: everything that there is to see. */
final class LinkStatusJson {
    private LinkStatusJson() {}

    static Report put(Report report, AgentStatus status) {
        report.put("state", status.state().code()).put("stateText", status.stateText());
        identity(report, status.identity());
        contact(report, status.contact());
        validity(report, status.validity());
        status.license().ifPresent(license -> report.put("license", license(license)));
        report.put("pending", status.pending());
        report.put("alarms", status.alarms().stream().map(RecordJson::of).collect(JsonCollectors.toJsonArray()));
        return report.put(
                "history", status.history().stream().map(RecordJson::of).collect(JsonCollectors.toJsonArray()));
    }

    private static void identity(Report report, Identity identity) {
        report.put("platform", identity.platform().map(Platform::code))
                .put("licenseServer", identity.platform().map(platform -> platform.server()
                        .name()))
                .put("id", identity.id())
                .put("siteId", identity.siteId())
                .put("siteName", identity.siteName())
                .put("hardwareId", identity.hardwareId())
                .put("thumbprint", identity.deviceThumbprint());
    }

    private static void contact(Report report, Contact contact) {
        report.put("servers", contact.servers().stream().map(Json::createValue).collect(JsonCollectors.toJsonArray()))
                .put("proxy", contact.proxy())
                .put(
                        "freshness",
                        contact.freshness().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .put("nextSync", text(contact.nextSync()));
        contact.last().ifPresent(exchange -> report.put("last", RecordJson.of(exchange)));
        contact.lastSuccess().ifPresent(exchange -> report.put("lastSuccess", RecordJson.of(exchange)));
        contact.clockSkew().ifPresent(skew -> report.put("clockSkewSeconds", skew.toSeconds()));
    }

    private static void validity(Report report, Validity validity) {
        report.put("licensed", Report.flag(validity.licensed()))
                .put("usableUntil", text(validity.usableUntil()))
                .put("leaseEnd", text(validity.leaseEnd()))
                .put("graceEnd", text(validity.graceEnd()))
                .put("emergencyEnd", text(validity.emergencyEnd()));
    }

    private static JsonObject license(LicenseView license) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("serial", license.serial())
                .add("sequence", license.sequence())
                .add("issuedAt", license.issuedAt().toString())
                .add("emergency", Report.flag(license.emergency()));
        license.product().ifPresent(product -> json.add("product", product));
        license.version().ifPresent(version -> json.add("version", version));
        license.swas().ifPresent(swas -> json.add("swas", swas));
        return json.add(
                        "features",
                        license.features().stream()
                                .map(feature -> Json.createObjectBuilder()
                                        .add("feature", feature.feature())
                                        .add("name", feature.name())
                                        .add("quantity", feature.quantity())
                                        .build())
                                .collect(JsonCollectors.toJsonArray()))
                .build();
    }

    private static Optional<String> text(Optional<?> value) {
        return value.map(Object::toString);
    }
}
