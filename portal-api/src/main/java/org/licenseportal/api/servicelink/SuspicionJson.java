package org.licenseportal.api.servicelink;

import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import java.util.Map;
import java.util.Optional;
import org.licenseportal.kernel.Cursor;
import org.licenseportal.kernel.Page;
import org.licenseportal.servicelink.Suspicion;
import org.licenseportal.site.LicenseReport;

/** Suspicions as the API shows them. */
final class SuspicionJson {

    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    private SuspicionJson() {}

    static String of(Page<Suspicion> page) {
        var items = JSON.createArrayBuilder();
        page.items().forEach(suspicion -> items.add(object(suspicion)));
        var list = JSON.createObjectBuilder().add("items", items);
        page.next().map(Cursor::text).ifPresentOrElse(next -> list.add("next", next), () -> list.addNull("next"));
        return list.build().toString();
    }

    private static JsonObjectBuilder object(Suspicion suspicion) {
        var object = JSON.createObjectBuilder()
                .add("id", suspicion.id().toString())
                .add("siteId", suspicion.site().value())
                .add("kind", suspicion.kind().word())
                .add("detail", suspicion.detail().word())
                .add("firstSeen", suspicion.firstSeen().toString())
                .add("lastSeen", suspicion.lastSeen().toString())
                .add("times", suspicion.times())
                .add("deviceThumbprint", suspicion.machine().device());
        text(object, "hardwareId", suspicion.machine().hardwareId());
        text(object, "address", suspicion.machine().address());
        text(object, "otherSiteId", suspicion.otherSite());
        number(object, "heldSequence", suspicion.held());
        number(object, "reportedSequence", suspicion.before().map(LicenseReport::held));
        number(object, "answeredSequence", suspicion.before().map(LicenseReport::answer));
        suspicion
                .settlement()
                .ifPresentOrElse(
                        settlement -> object.add(
                                "settled",
                                JSON.createObjectBuilder()
                                        .add("at", settlement.at().toString())
                                        .add("by", settlement.by())
                                        .add("reason", settlement.reason())),
                        () -> object.addNull("settled"));
        return object;
    }

    private static void text(JsonObjectBuilder object, String member, Optional<?> value) {
        value.ifPresentOrElse(there -> object.add(member, there.toString()), () -> object.addNull(member));
    }

    private static void number(JsonObjectBuilder object, String member, Optional<Long> value) {
        value.ifPresentOrElse(there -> object.add(member, there), () -> object.addNull(member));
    }
}
