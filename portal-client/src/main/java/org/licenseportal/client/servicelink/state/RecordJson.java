package org.licenseportal.client.servicelink.state;

import jakarta.json.JsonObject;
import org.licenseportal.client.format.JsonMembers;
import org.licenseportal.client.servicelink.Alarm;
import org.licenseportal.client.servicelink.SyncRecord;

/** What happened and what is the matter, as JSON. */
public final class RecordJson {
    private RecordJson() {}

    /**
     * @param exchange that took place
     * @return it
     */
    public static JsonObject of(SyncRecord exchange) {
        return new JsonDraft()
                .put("at", exchange.at().toString())
                .put("operation", exchange.operation())
                .put("online", exchange.online())
                .put("ok", exchange.ok())
                .put("result", exchange.result())
                .put("server", exchange.server())
                .texts("changes", exchange.changes())
                .done();
    }

    static SyncRecord exchange(JsonMembers json) {
        return new SyncRecord(
                JsonParts.requiredInstant(json, "at"),
                json.requiredText("operation"),
                json.flag("online"),
                json.flag("ok"),
                json.requiredText("result"),
                json.requiredText("server"),
                json.texts("changes"));
    }

    /**
     * @param alarm that stands
     * @return it
     */
    public static JsonObject of(Alarm alarm) {
        return new JsonDraft()
                .put("code", alarm.code())
                .put("severity", alarm.severity().name())
                .put("text", alarm.text())
                .put("cure", alarm.cure())
                .put("since", alarm.since().toString())
                .done();
    }

    static Alarm alarm(JsonMembers json) {
        return new Alarm(
                json.requiredText("code"),
                JsonParts.constant(Alarm.Severity.class, json.requiredText("severity")),
                json.requiredText("text"),
                json.requiredText("cure"),
                JsonParts.requiredInstant(json, "since"));
    }
}
