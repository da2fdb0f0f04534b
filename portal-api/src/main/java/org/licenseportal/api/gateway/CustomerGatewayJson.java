package org.licenseportal.api.gateway;

import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import java.util.Map;
import java.util.Optional;
import org.licenseportal.gateway.GatewayError;
import org.licenseportal.gateway.GatewayFacts;
import org.licenseportal.gateway.PbxModel;
import org.licenseportal.gateway.RegisteredUser;
import org.licenseportal.gateway.WorkKind;
import org.licenseportal.kernel.Cursor;
import org.licenseportal.kernel.Page;

/** The gateway of a customer, and its registered users, as the API shows them. */
final class CustomerGatewayJson {

    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    private CustomerGatewayJson() {}

    static String of(GatewayFacts facts) {
        JsonObjectBuilder object = JSON.createObjectBuilder()
                .add("accountId", facts.account().value())
                .add("gatewayId", facts.device().id())
                .add("serial", facts.device().serial())
                .add("model", facts.device().model())
                .add("platform", facts.device().platform().word())
                .add("softwareVersion", facts.device().softwareVersion())
                .add("claimedAt", facts.device().claimedAt().toString())
                .add("lastSeen", facts.pulse().lastSeen().toString())
                .add("silent", facts.pulse().silent())
                .add("clockOffset", facts.pulse().clockOffset().toSeconds())
                .add("updating", facts.pulse().updating())
                .add("degraded", facts.pulse().degraded());
        var pending = JSON.createArrayBuilder();
        facts.pending().stream().sorted().map(WorkKind::word).forEach(pending::add);
        return object.add("pbx", pbx(facts))
                .add("users", users(facts))
                .add("pending", pending)
                .build()
                .toString();
    }

    private static JsonObjectBuilder pbx(GatewayFacts facts) {
        JsonObjectBuilder pbx = JSON.createObjectBuilder();
        optional(pbx, "setAt", facts.pbxSetAt());
        pbx.add("enterAgain", facts.pbxLost())
                .add("connection", facts.connection().word());
        optional(pbx, "error", facts.error().map(GatewayError::word));
        optional(pbx, "type", facts.pbx().map(PbxModel::type));
        optional(pbx, "version", facts.pbx().map(PbxModel::version));
        return pbx;
    }

    private static JsonObjectBuilder users(GatewayFacts facts) {
        JsonObjectBuilder users = JSON.createObjectBuilder().add("count", facts.users());
        optional(users, "syncedAt", facts.syncedAt());
        return users.add("incomplete", facts.usersIncomplete());
    }

    static String of(Page<RegisteredUser> page) {
        var items = JSON.createArrayBuilder();
        page.items().forEach(user -> items.add(object(user)));
        JsonObjectBuilder list = JSON.createObjectBuilder().add("items", items);
        optional(list, "next", page.next().map(Cursor::text));
        return list.build().toString();
    }

    private static JsonObjectBuilder object(RegisteredUser user) {
        JsonObjectBuilder object =
                JSON.createObjectBuilder().add("name", user.name()).add("extension", user.extension());
        optional(object, "email", user.email());
        return object;
    }

    private static void optional(JsonObjectBuilder object, String name, Optional<?> value) {
        value.ifPresentOrElse(there -> object.add(name, there.toString()), () -> object.addNull(name));
    }
}
