package org.licenseportal.gateway;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.licenseportal.gateway.MessageContent.Acknowledgement;
import org.licenseportal.gateway.MessageContent.Announcement;
import org.licenseportal.gateway.MessageContent.Heartbeat;
import org.licenseportal.gateway.MessageContent.PbxReport;
import org.licenseportal.jose.JsonFields;
import org.licenseportal.jose.SealingKey;
import org.licenseportal.jose.SignedMessage;
import org.licenseportal.kernel.FieldError;

/** Reads what a signed message says, and tells all that is wrong with it at once. */
final class MessageReader {

    /** The error of a synchronization whose list did not get through as a whole. */
    static final String INCOMPLETE = "upload-incomplete";

    /** The last number before which all have a floating-point number of their own: 2^53 - 1. */
    private static final long LAST_EXACT = 9_007_199_254_740_991L;

    /** The last second of the year 9999. */
    private static final long LAST_SECOND = 253_402_300_799L;

    private static final Pattern UUID_FORM = Pattern.compile("(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern SERIAL = Pattern.compile("[\\x21-\\x7E]{1,40}");
    private static final Pattern VERSION = Pattern.compile("[0-9]{1,6}(\\.[0-9]{1,6}){0,3}");
    private static final String VERSION_WORDS = "numbers with dots, such as \"3.2.1\"";

    private final JsonFields fields;

    private MessageReader(JsonFields fields) {
        this.fields = fields;
    }

    /** The message; empty when something is wrong, which is then among the errors. */
    static Optional<GatewayMessage> read(SignedMessage signed, List<FieldError> errors) {
        MessageReader reader = new MessageReader(new JsonFields(signed.claims(), errors));
        Optional<String> jti = reader.uuid("jti");
        Optional<Long> iat = reader.fields.number("iat", 0, LAST_SECOND);
        Optional<Long> sequence = reader.fields.number("sequence", 1, LAST_EXACT);
        Optional<String> serial = reader.fields.required(
                "serial", text -> fit(SERIAL, text), "a string of 1 to 40 printable ASCII characters without spaces");
        Optional<MessageContent> content = reader.content();
        if (!errors.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new GatewayMessage(
                signed.thumbprint(),
                signed.digest(),
                jti.orElseThrow(),
                iat.orElseThrow(),
                sequence.orElseThrow(),
                serial.orElseThrow(),
                content.orElseThrow()));
    }

    private Optional<MessageContent> content() {
        Optional<String> operation = fields.required(
                "operation",
                text -> List.of("announce", "heartbeat", "report", "users", "acknowledge")
                                .contains(text)
                        ? Optional.of(text)
                        : Optional.empty(),
                "\"announce\", \"heartbeat\", \"report\", \"users\" or \"acknowledge\"");
        return operation.flatMap(word -> switch (word) {
            case "announce" -> announcement();
            case "heartbeat" -> heartbeat();
            case "report" -> report();
            case "users" -> new UserListReader(fields).read();
            default -> acknowledgement();
        });
    }

    private Optional<MessageContent> announcement() {
        Optional<String> model = fields.required("model", MessageReader::line, "1 to 60 characters on one line");
        Optional<GatewayPlatform> platform =
                fields.required("platform", GatewayPlatform::parse, "\"pbx\", \"smbc\" or \"va\"");
        Optional<String> version = fields.required("softwareVersion", text -> fit(VERSION, text), VERSION_WORDS);
        Optional<SealingKey> key = fields.object("sealingKey").flatMap(MessageReader::sealingKey);
        if (!fields.has("sealingKey")) {
            fields.wrong("sealingKey", "\"sealingKey\" is missing. It must be a public X25519 key as a JWK.");
        }
        return model.isEmpty() || platform.isEmpty() || version.isEmpty() || key.isEmpty()
                ? Optional.empty()
                : Optional.of(new Announcement(model.get(), platform.get(), version.get(), key.get()));
    }

    private static Optional<SealingKey> sealingKey(JsonFields jwk) {
        if (jwk.has("d")) {
            jwk.wrong("d", "This is the private half of the key, which must never leave the gateway. Make a new key.");
        }
        jwk.required("kty", text -> same("OKP", text), "\"OKP\"");
        jwk.required("crv", text -> same("X25519", text), "\"X25519\"");
        return jwk.required("x", SealingKey::parse, "a public X25519 key: 32 bytes in base64url, without padding");
    }

    private Optional<MessageContent> heartbeat() {
        Optional<Long> uptime = fields.number("uptime", 0, LAST_SECOND);
        Optional<String> health = fields.required(
                "health", text -> same("ok", text).or(() -> same("degraded", text)), "\"ok\" or \"degraded\"");
        Optional<String> trunk = fields.required(
                "trunk",
                text -> same("up", text).or(() -> same("down", text)).or(() -> same("none", text)),
                "\"up\", \"down\" or \"none\"");
        boolean updating = fields.flag("updating").orElse(false);
        Optional<String> version = fields.optional("softwareVersion", text -> fit(VERSION, text), VERSION_WORDS);
        return uptime.isEmpty() || health.isEmpty() || trunk.isEmpty()
                ? Optional.empty()
                : Optional.of(new Heartbeat(
                        uptime.get(),
                        health.get(),
                        trunk.filter(word -> !"none".equals(word)).map("up"::equals),
                        updating,
                        version));
    }

    private Optional<MessageContent> report() {
        Optional<GatewayConnection> connection = fields.required(
                "connection",
                text -> GatewayConnection.parse(text).filter(state -> state != GatewayConnection.NONE),
                "\"connecting\", \"connected\" or \"failed\"");
        boolean failed = connection.filter(GatewayConnection.FAILED::equals).isPresent();
        Optional<GatewayError> error = error(failed, GatewayError::parse);
        boolean connected =
                connection.filter(GatewayConnection.CONNECTED::equals).isPresent();
        Optional<String> type = pbx("pbxType", connected, MessageReader::line, "1 to 60 characters on one line");
        Optional<String> version = pbx("pbxVersion", connected, text -> fit(VERSION, text), VERSION_WORDS);
        Optional<PbxModel> pbx = type.flatMap(known -> version.map(number -> new PbxModel(known, number)));
        return connection.map(state -> new PbxReport(state, error, pbx));
    }

    private Optional<String> pbx(
            String name, boolean needed, Function<String, Optional<String>> reading, String words) {
        return needed ? fields.required(name, reading, words) : fields.optional(name, reading, words);
    }

    private <T> Optional<T> error(boolean failed, Function<String, Optional<T>> reading) {
        String words = "\"wrong-credentials\", \"pbx-unreachable\", \"trunk-lost\", \"version-too-old\" or \"other\"";
        if (failed) {
            return fields.required("error", reading, words);
        }
        if (fields.has("error")) {
            fields.wrong("error", "\"error\" is for what failed.");
        }
        return Optional.empty();
    }

    private Optional<MessageContent> acknowledgement() {
        Optional<String> work = uuid("work");
        Optional<String> result = fields.required(
                "result", text -> same("done", text).or(() -> same("failed", text)), "\"done\" or \"failed\"");
        boolean failed = result.filter("failed"::equals).isPresent();
        Optional<String> error = error(
                failed, text -> GatewayError.parse(text).map(GatewayError::word).or(() -> same(INCOMPLETE, text)));
        return work.map(id -> new Acknowledgement(id, error));
    }

    private Optional<String> uuid(String name) {
        return uuid(fields, name);
    }

    static Optional<String> uuid(JsonFields fields, String name) {
        return fields.required(
                name,
                text -> fit(UUID_FORM, text).map(UUID::fromString).map(UUID::toString),
                "a UUID as a string, such as \"0b1e7c52-5d0e-4c55-9f0e-6a3d1c1f7a01\"");
    }

    private static Optional<String> fit(Pattern form, String text) {
        return form.matcher(text).matches() ? Optional.of(text) : Optional.empty();
    }

    private static Optional<String> same(String word, String text) {
        return word.equals(text) ? Optional.of(word) : Optional.empty();
    }

    private static Optional<String> line(String text) {
        return PlainLine.parse(text, 60);
    }
}
