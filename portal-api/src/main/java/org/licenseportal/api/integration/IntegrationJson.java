package org.licenseportal.api.integration;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.licenseportal.integration.EndpointSecret;
import org.licenseportal.integration.IntegrationDetails;
import org.licenseportal.integration.IntegrationPrivilege;
import org.licenseportal.integration.IntegrationSetting;
import org.licenseportal.integration.PrivilegeDetails;

/** Integrations and privileges of an account as the API shows them. */
final class IntegrationJson {

    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    private IntegrationJson() {}

    static String of(List<IntegrationDetails> integrations, List<PrivilegeDetails> privileges) {
        JsonArrayBuilder items = JSON.createArrayBuilder();
        integrations.forEach(known -> items.add(object(known)));
        JsonArrayBuilder held = JSON.createArrayBuilder();
        privileges.forEach(known -> held.add(JSON.createObjectBuilder()
                .add("privilege", known.privilege().code().value())
                .add("name", known.privilege().name())
                .add("on", known.on())));
        return JSON.createObjectBuilder()
                .add("integrations", items)
                .add("privileges", held)
                .build()
                .toString();
    }

    /** One integration, with the secret of an endpoint that is new. */
    static String of(IntegrationDetails known, Optional<EndpointSecret> secret) {
        JsonObjectBuilder object = object(known);
        secret.ifPresent(fresh -> object.add("secret", fresh.value()));
        return object.build().toString();
    }

    private static JsonObjectBuilder object(IntegrationDetails known) {
        JsonArrayBuilder needed = JSON.createArrayBuilder();
        known.missing().stream().map(IntegrationSetting::code).forEach(needed::add);
        JsonArrayBuilder privileges = JSON.createArrayBuilder();
        known.entry().privileges().stream()
                .map(IntegrationPrivilege::code)
                .forEach(code -> privileges.add(code.value()));
        JsonObjectBuilder settings = JSON.createObjectBuilder();
        new TreeMap<>(known.settings()).forEach(settings::add);
        JsonObjectBuilder object = JSON.createObjectBuilder()
                .add("integration", known.entry().code().value())
                .add("name", known.entry().name())
                .add("tab", known.entry().tab().word())
                .add("state", known.state().word())
                .add("needsConsent", known.entry().consent().isPresent())
                .add("privileges", privileges)
                .add("settings", settings)
                .add("missingSettings", needed);
        known.since().ifPresentOrElse(at -> object.add("since", at.toString()), () -> object.addNull("since"));
        known.endpoint().ifPresentOrElse(at -> object.add("endpoint", at.value()), () -> object.addNull("endpoint"));
        return object;
    }
}
