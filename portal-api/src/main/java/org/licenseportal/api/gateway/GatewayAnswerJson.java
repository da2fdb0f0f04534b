package org.licenseportal.api.gateway;

import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import java.util.Map;
import org.licenseportal.gateway.GatewayAnswer;
import org.licenseportal.gateway.GatewayWork;
import org.licenseportal.gateway.MissingParts;

/** How things stand, as a gateway reads it. What does not apply is left out. */
final class GatewayAnswerJson {

    /** How often a gateway says that it runs. */
    static final int HEARTBEAT_SECONDS = 60;

    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    private GatewayAnswerJson() {}

    static String of(GatewayAnswer answer) {
        var object = JSON.createObjectBuilder()
                .add("gatewayId", answer.gateway())
                .add("state", answer.account().isPresent() ? "claimed" : "unclaimed")
                .add("time", answer.time().getEpochSecond())
                .add("heartbeatSeconds", HEARTBEAT_SECONDS);
        answer.code().ifPresent(shown -> object.add("claimCode", shown.code().display())
                .add("claimCodeExpires", shown.expires().toString()));
        answer.account().ifPresent(account -> claimed(object.add("accountId", account.value()), answer));
        return object.build().toString();
    }

    private static void claimed(JsonObjectBuilder object, GatewayAnswer answer) {
        var work = JSON.createArrayBuilder();
        answer.work().forEach(piece -> work.add(work(piece)));
        object.add("work", work);
        answer.upload().ifPresent(upload -> object.add("upload", upload(upload)));
    }

    private static JsonObjectBuilder work(GatewayWork piece) {
        var object = JSON.createObjectBuilder()
                .add("id", piece.id())
                .add("kind", piece.kind().word());
        piece.credentials().ifPresent(jwe -> object.add("credentials", jwe));
        return object;
    }

    private static JsonObjectBuilder upload(MissingParts upload) {
        var missing = JSON.createArrayBuilder();
        upload.missing().forEach(missing::add);
        return JSON.createObjectBuilder()
                .add("id", upload.upload())
                .add("parts", upload.parts())
                .add("missing", missing);
    }
}
