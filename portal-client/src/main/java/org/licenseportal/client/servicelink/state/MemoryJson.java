package org.licenseportal.client.servicelink.state;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Map;
import java.util.TreeMap;
import org.licenseportal.client.format.JsonMembers;
import org.licenseportal.client.format.MalformedDocumentException;
import org.licenseportal.client.license.SequenceStore.Mark;
import org.licenseportal.client.request.Operation;

/** The memory of an agent as JSON, {@code state.json}. */
final class MemoryJson {
    /** Number of this form; a later program reads earlier ones. */
    private static final long FORM = 1;

    private MemoryJson() {}

    static JsonObject of(AgentMemory memory) {
        return new JsonDraft()
                .put("form", FORM)
                .put("phase", memory.phase().name())
                .text("refusedAt", memory.refusedAt())
                .object("activation", memory.activation(), LicenseJson::of)
                .object("license", memory.license(), LicenseJson::of)
                .object("emergency", memory.emergency(), LicenseJson::of)
                .put("contact", contact(memory.contact()))
                .put("pending", pending(memory.pending()))
                .put("marks", marks(memory.marks()))
                .texts("usedCodes", memory.usedCodes())
                .list("alarms", memory.alarms(), RecordJson::of)
                .object("lastSuccess", memory.lastSuccess(), RecordJson::of)
                .list("history", memory.history(), RecordJson::of)
                .done();
    }

    static AgentMemory memory(JsonMembers json) {
        if (json.requiredNumber("form") != FORM) {
            throw new MalformedDocumentException("written by another version of this program");
        }
        AgentMemory.Memo memo = new AgentMemory.Memo();
        Phase phase = JsonParts.constant(Phase.class, json.requiredText("phase"));
        memo.phase(phase);
        JsonParts.instant(json, "refusedAt").ifPresent(memo::refused);
        json.members("activation").map(LicenseJson::activation).ifPresent(memo::activation);
        json.members("license").map(LicenseJson::license).ifPresent(memo::license);
        memo.emergency(json.members("emergency").map(LicenseJson::emergency));
        memo.contact(contact(json.requiredMembers("contact")));
        memo.pending(pending(json.requiredMembers("pending")));
        memo.seen(marks(json.requiredMembers("marks")), json.texts("usedCodes"));
        memo.alarms(json.list("alarms").stream().map(RecordJson::alarm).toList());
        memo.past(
                json.list("history").stream().map(RecordJson::exchange).toList(),
                json.members("lastSuccess").map(RecordJson::exchange));
        return memo.build();
    }

    private static JsonObject contact(ContactMemory contact) {
        return new JsonDraft()
                .put("failures", contact.failures())
                .text("skew", contact.skew())
                .text("serverTime", contact.serverTime())
                .text("latest", contact.latest())
                .text("planned", contact.planned())
                .text("next", contact.next())
                .done();
    }

    private static ContactMemory contact(JsonMembers json) {
        return new ContactMemory(
                Math.toIntExact(json.requiredNumber("failures")),
                JsonParts.duration(json, "skew"),
                JsonParts.instant(json, "serverTime"),
                JsonParts.instant(json, "latest").or(() -> JsonParts.instant(json, "serverTime")),
                JsonParts.instant(json, "planned"),
                JsonParts.instant(json, "next"));
    }

    private static JsonObject pending(PendingRequests pending) {
        return new JsonDraft()
                .put("sent", texts(pending.online()))
                .text("offline", pending.offline())
                .object("activation", pending.activation(), LicenseJson::of)
                .done();
    }

    private static PendingRequests pending(JsonMembers json) {
        PendingRequests pending = new PendingRequests(
                json.members("sent").map(JsonParts::texts).orElse(Map.of()),
                json.text("offline"),
                json.members("activation").map(LicenseJson::activation));
        for (Operation operation : Operation.values()) {
            pending.sent(operation);
        }
        pending.carried();
        return pending;
    }

    private static JsonObject texts(Map<String, String> members) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        new TreeMap<>(members).forEach(object::add);
        return object.build();
    }

    private static JsonObject marks(Map<String, Mark> marks) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        marks.forEach((site, mark) -> object.add(
                site,
                new JsonDraft()
                        .put("sequence", mark.sequence())
                        .put("serial", mark.serial())
                        .done()));
        return object.build();
    }

    private static Map<String, Mark> marks(JsonMembers json) {
        Map<String, Mark> marks = new TreeMap<>();
        json.names().forEach(site -> {
            JsonMembers mark = json.requiredMembers(site);
            marks.put(site, new Mark(mark.requiredNumber("sequence"), mark.requiredText("serial")));
        });
        return marks;
    }
}
