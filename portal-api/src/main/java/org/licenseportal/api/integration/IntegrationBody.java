package org.licenseportal.api.integration;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.licenseportal.integration.EndpointAddress;
import org.licenseportal.integration.IntegrationDetails;
import org.licenseportal.integration.IntegrationMove;
import org.licenseportal.integration.IntegrationSetting;
import org.licenseportal.jose.JsonFields;

/**
 * What a program wants of an integration.
 *
 * @param move what leads to the state that it wants
 * @param settings all settings; empty when the request says nothing of them, and they stay
 * @param endpoint the address to call; none calls nothing
 */
record IntegrationBody(
        IntegrationMove move, Optional<Map<String, String>> settings, Optional<EndpointAddress> endpoint) {

    private static final String SETTINGS = "settings";
    private static final String ENDPOINT = "endpoint";

    private static final Map<String, IntegrationMove> MOVES = Map.of(
            "absent", IntegrationMove.REMOVE,
            "added", IntegrationMove.ADD,
            "consent-pending", IntegrationMove.ASK,
            "granted", IntegrationMove.GRANT,
            "denied", IntegrationMove.DENY,
            "enabled", IntegrationMove.ENABLE,
            "disabled", IntegrationMove.DISABLE);

    /** Reads it; settings and endpoint are said together or not at all. */
    static Optional<IntegrationBody> read(JsonFields fields, IntegrationDetails known) {
        fields.only(List.of("state", SETTINGS, ENDPOINT));
        Optional<IntegrationMove> move = fields.required(
                "state",
                text -> Optional.ofNullable(MOVES.get(text)),
                "absent, added, consent-pending, granted, denied, enabled or disabled");
        Optional<Map<String, String>> settings = fields.object(SETTINGS).map(object -> settings(object, known));
        Optional<EndpointAddress> endpoint =
                fields.optional(ENDPOINT, EndpointAddress::parse, "an address such as https://hooks.customer.example/");
        if (settings.isEmpty() && fields.has(ENDPOINT)) {
            fields.wrong(SETTINGS, "\"settings\" is missing. It is an object, and goes with \"endpoint\".");
        }
        return move.map(there -> new IntegrationBody(there, settings, endpoint));
    }

    private static Map<String, String> settings(JsonFields object, IntegrationDetails known) {
        List<String> codes =
                known.entry().settings().stream().map(IntegrationSetting::code).toList();
        object.only(codes);
        Map<String, String> settings = new HashMap<>();
        codes.forEach(
                code -> object.optional(code, Optional::of, "a text").ifPresent(value -> settings.put(code, value)));
        return settings;
    }
}
