package org.licenseportal.api.servicelink;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.licenseportal.kernel.Cursor;
import org.licenseportal.kernel.Page;
import org.licenseportal.servicelink.DeliveryChange;
import org.licenseportal.servicelink.Synchronization;
import org.licenseportal.servicelink.SynchronizationOrigin;

/** The requests of a site as the API shows them. */
final class SynchronizationJson {

    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    private SynchronizationJson() {}

    static String of(Page<Synchronization> page) {
        var items = JSON.createArrayBuilder();
        page.items().forEach(entry -> items.add(object(entry)));
        var list = JSON.createObjectBuilder().add("items", items);
        page.next().map(Cursor::text).ifPresentOrElse(next -> list.add("next", next), () -> list.addNull("next"));
        return list.build().toString();
    }

    private static JsonObjectBuilder object(Synchronization entry) {
        SynchronizationOrigin origin = entry.origin();
        var object = JSON.createObjectBuilder()
                .add("at", entry.at().toString())
                .add("operation", entry.operation().claim())
                .add("result", entry.result())
                .add("server", origin.server().word())
                .add("address", origin.address());
        text(object, "version", origin.version());
        text(object, "agent", origin.agent());
        object.add("deviceThumbprint", origin.device())
                .add("hardwareId", origin.hardwareId())
                .add("requestId", entry.requestId())
                .add("clockDifference", entry.clockDifference());
        entry.held().ifPresentOrElse(held -> object.add("heldSequence", held), () -> object.addNull("heldSequence"));
        entry.license()
                .ifPresentOrElse(
                        license -> object.add(
                                "license",
                                JSON.createObjectBuilder()
                                        .add("serial", license.serial())
                                        .add("sequence", license.sequence())),
                        () -> object.addNull("license"));
        entry.changes()
                .ifPresentOrElse(changes -> object.add("changes", changes(changes)), () -> object.addNull("changes"));
        return object;
    }

    private static JsonArrayBuilder changes(List<DeliveryChange> changes) {
        var list = JSON.createArrayBuilder();
        for (DeliveryChange change : changes) {
            var object = JSON.createObjectBuilder().add("kind", change.kind().word());
            text(object, "feature", Optional.of(change.name()).filter(code -> !code.isEmpty()));
            text(object, "before", change.before());
            text(object, "after", change.after());
            list.add(object);
        }
        return list;
    }

    private static void text(JsonObjectBuilder object, String member, Optional<String> value) {
        value.ifPresentOrElse(there -> object.add(member, there), () -> object.addNull(member));
    }
}
