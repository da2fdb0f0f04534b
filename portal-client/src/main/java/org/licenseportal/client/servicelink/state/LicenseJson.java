package org.licenseportal.client.servicelink.state;

import jakarta.json.JsonObject;
import java.util.Optional;
import java.util.TreeMap;
import org.licenseportal.client.format.JsonMembers;
import org.licenseportal.client.request.HardwareComponents;
import org.licenseportal.client.servicelink.Platform;
import org.licenseportal.client.servicelink.state.Route.ProxyLogin;

/** Who an installation is and what it holds, as JSON. */
final class LicenseJson {
    private LicenseJson() {}

    static JsonObject of(Activation activation) {
        return new JsonDraft()
                .put("platform", activation.platform().name())
                .put("id", activation.id())
                .texts("servers", activation.route().servers())
                .object("proxy", activation.route().proxy(), proxy -> new JsonDraft()
                        .put("address", proxy.address())
                        .text("user", proxy.user())
                        .text("password", proxy.password())
                        .done())
                .done();
    }

    static Activation activation(JsonMembers json) {
        Optional<ProxyLogin> proxy = json.members("proxy")
                .map(login ->
                        new ProxyLogin(login.requiredText("address"), login.text("user"), login.text("password")));
        return new Activation(
                JsonParts.constant(Platform.class, json.requiredText("platform")),
                json.requiredText("id"),
                new Route(json.texts("servers"), proxy));
    }

    static JsonObject of(HeldLicense license) {
        JsonDraft draft = new JsonDraft()
                .put("document", license.document())
                .put("since", license.since().toString())
                .put("online", license.online());
        license.machine().ifPresent(machine -> draft.texts("machine", machine.hashes()));
        return draft.done();
    }

    static HeldLicense license(JsonMembers json) {
        Optional<HardwareComponents> machine =
                json.members("machine").map(parts -> new HardwareComponents(new TreeMap<>(JsonParts.texts(parts))));
        HeldLicense held = new HeldLicense(
                json.requiredText("document"), JsonParts.requiredInstant(json, "since"), json.flag("online"), machine);
        held.terms();
        return held;
    }

    static JsonObject of(EmergencyPeriod emergency) {
        return new JsonDraft()
                .put("since", emergency.since().toString())
                .text("code", emergency.code())
                .object("license", emergency.license(), LicenseJson::of)
                .done();
    }

    static EmergencyPeriod emergency(JsonMembers json) {
        return new EmergencyPeriod(
                JsonParts.requiredInstant(json, "since"),
                json.text("code"),
                json.members("license").map(LicenseJson::license));
    }
}
