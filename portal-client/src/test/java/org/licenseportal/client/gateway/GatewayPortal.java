package org.licenseportal.client.gateway;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.OctetKeyPair;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.licenseportal.client.FakePortal;
import org.licenseportal.client.FakePortal.Asked;
import org.licenseportal.client.FakePortal.Reply;

/** The portal's side of the protocol for gateways, for one gateway, with the JOSE of others. */
public final class GatewayPortal implements AutoCloseable {
    /** Where gateways send their messages. */
    public static final String PATH = "/api/v1/gateways/messages";
    /** The code that it gives. */
    public static final String CODE = "7KQ2-M9XD";
    /** The account of whoever claims. */
    public static final String ACCOUNT = "300000017";

    private static final int LARGEST = 256 * 1024;
    private static final int CODE_SECONDS = 900;

    private final FakePortal portal = new FakePortal().on(PATH, this::answer);
    private final Clock clock;
    private final Set<String> thumbprints = ConcurrentHashMap.newKeySet();
    private final List<JsonObject> messages = new CopyOnWriteArrayList<>();
    private final Map<String, JsonObject> work = new LinkedHashMap<>();
    private final Map<String, String> results = new LinkedHashMap<>();
    private final UploadedUsers users = new UploadedUsers();
    private boolean known;
    private boolean claimed;
    private boolean served = true;
    private long counted;
    private int codes;
    private OctetKeyPair sealing;

    /** @param clock of the portal */
    public GatewayPortal(Clock clock) {
        this.clock = clock;
    }

    /** @return its address */
    public String url() {
        return portal.url();
    }

    /** @return what is below, to answer something else first */
    public FakePortal below() {
        return portal;
    }

    /** A partner types the code. */
    public synchronized void claim() {
        claimed = true;
    }

    /** The gateway is taken off its customer. */
    public synchronized void release() {
        claimed = false;
        work.clear();
        codes++;
    }

    /** The portal forgets the gateway. */
    public synchronized void forget() {
        known = false;
        claimed = false;
        counted = 0;
        codes++;
    }

    /** The portal has no users of the gateway any more. */
    public synchronized void loseUsers() {
        users.lose();
    }

    /** @param yes whether the account is served */
    public synchronized void served(boolean yes) {
        served = yes;
    }

    /** @param sequence of a message that counted, from whomever */
    public synchronized void count(long sequence) {
        counted = sequence;
    }

    /**
     * Wants a connection to a telephone system.
     *
     * @param port of it on this machine
     * @param password for user {@code gateway}
     * @return ID of the work
     */
    public synchronized String connect(int port, String password) {
        String credentials = Json.createObjectBuilder()
                .add("host", "127.0.0.1")
                .add("port", port)
                .add("user", "gateway")
                .add("password", password)
                .build()
                .toString();
        return give(Json.createObjectBuilder()
                .add("kind", "connect")
                .add("credentials", GatewayJose.sealed(credentials, sealing)));
    }

    /** Wants the users. */
    public synchronized String synchronize() {
        return give(Json.createObjectBuilder().add("kind", "synchronize"));
    }

    private String give(JsonObjectBuilder kind) {
        String id = UUID.randomUUID().toString();
        work.put(id, kind.add("id", id).build());
        return id;
    }

    /** @return how many gateways there ever were */
    public int gateways() {
        return thumbprints.size();
    }

    /** @return all messages that were understood, the oldest first */
    public List<JsonObject> messages() {
        return messages;
    }

    /** @return the messages of an operation */
    public List<JsonObject> messages(String operation) {
        return messages.stream()
                .filter(message -> message.getString("operation").equals(operation))
                .toList();
    }

    /** @return the last message of an operation */
    public JsonObject last(String operation) {
        List<JsonObject> all = messages(operation);
        return all.get(all.size() - 1);
    }

    /** @return names of the users by extension, as the portal has them */
    public synchronized Map<String, String> users() {
        return users.names();
    }

    /** @return what came of a piece of work: {@code done} or the error; null while it is open */
    public synchronized String result(String id) {
        return results.get(id);
    }

    private synchronized Reply answer(Asked asked) {
        try {
            if (asked.body().length > LARGEST) {
                return Reply.problem(413, "request-too-large", "too large");
            }
            GatewayJose.Message message = GatewayJose.verified(new String(asked.body(), StandardCharsets.UTF_8));
            thumbprints.add(message.thumbprint());
            return counted(message.claims());
        } catch (ParseException | JOSEException e) {
            return Reply.problem(400, "value-unreadable", "not such a message");
        }
    }

    private Reply counted(JsonObject message) throws ParseException {
        long sequence = message.getJsonNumber("sequence").longValueExact();
        if (sequence <= counted) {
            String errors = "{\"type\":\"/problems/message-outdated\",\"title\":\"Outdated\",\"status\":409,"
                    + "\"errors\":[{\"pointer\":\"/sequence\",\"detail\":\"It must be greater than " + counted
                    + ", which counted last.\"}]}";
            return new Reply(409, "application/problem+json", errors);
        }
        counted = sequence;
        messages.add(message);
        String operation = message.getString("operation");
        if (operation.equals("announce")) {
            known = true;
            sealing = OctetKeyPair.parse(message.getJsonObject("sealingKey").toString());
            return standing();
        }
        if (!known) {
            return Reply.problem(404, "gateway-unknown", "announce");
        }
        if (!claimed) {
            return operation.equals("heartbeat") ? standing() : Reply.problem(409, "gateway-not-claimed", "announce");
        }
        if (!served) {
            return Reply.problem(403, "account-not-served", "deactivated");
        }
        return switch (operation) {
            case "users" -> taken(message);
            case "acknowledge" -> acknowledged(message);
            default -> standing();
        };
    }

    private Reply acknowledged(JsonObject message) {
        String id = message.getString("work");
        if (!work.containsKey(id)) {
            return Reply.problem(409, "work-unknown", "no such work");
        }
        work.remove(id);
        results.put(id, message.getString("error", "done"));
        return standing();
    }

    private Reply taken(JsonObject message) {
        return users.take(message)
                ? standing()
                : Reply.problem(409, "upload-incomplete", "there is no list, or its parts do not fit together");
    }

    private Reply standing() {
        long now = clock.instant().getEpochSecond();
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("gatewayId", "6f0c1a3e-0000-4000-8000-000000000001")
                .add("state", claimed ? "claimed" : "unclaimed")
                .add("time", now)
                .add("heartbeatSeconds", 60);
        if (claimed) {
            JsonArrayBuilder open = Json.createArrayBuilder();
            work.values().forEach(open::add);
            json.add("accountId", ACCOUNT).add("work", open);
            users.missing().ifPresent(missing -> json.add("upload", missing));
        } else {
            json.add("claimCode", codes == 0 ? CODE : "0000-000" + codes)
                    .add(
                            "claimCodeExpires",
                            clock.instant().plusSeconds(CODE_SECONDS).toString());
        }
        return new Reply(200, "application/json", json.build().toString());
    }

    @Override
    public void close() {
        portal.close();
    }
}
