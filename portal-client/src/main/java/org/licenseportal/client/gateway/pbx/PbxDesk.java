package org.licenseportal.client.gateway.pbx;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.licenseportal.client.format.JsonMembers;
import org.licenseportal.client.format.StrictBase64;

/** Answers what a telephone system is asked for, whatever the question came by. */
final class PbxDesk {
    /** Users in one answer. */
    static final int PAGE = 500;

    private static final int TOKEN = 24;

    private final PbxModel model;
    private final PbxLogin login;
    private final PbxDirectory directory;
    private final SecureRandom random;
    private final Set<String> tokens = ConcurrentHashMap.newKeySet();
    private volatile PbxFault fault = PbxFault.NONE;

    PbxDesk(PbxModel model, PbxLogin login, PbxDirectory directory, SecureRandom random) {
        this.model = model;
        this.login = login;
        this.directory = directory;
        this.random = random;
    }

    PbxDirectory directory() {
        return directory;
    }

    /** Whoever is logged in has to log in again when the password changes or it was switched off. */
    void fault(PbxFault wrong) {
        fault = wrong;
        if (wrong != PbxFault.TRUNK_DOWN) {
            tokens.clear();
        }
    }

    /** A token for who knows the password; empty for anybody else. */
    Optional<JsonObject> login(JsonMembers asked) {
        PbxLogin given = new PbxLogin(asked.requiredText("user"), asked.requiredText("password"));
        if (fault == PbxFault.PASSWORD_CHANGED || !login.is(given)) {
            return Optional.empty();
        }
        byte[] token = new byte[TOKEN];
        random.nextBytes(token);
        String text = StrictBase64.url(token);
        tokens.add(text);
        return Optional.of(Json.createObjectBuilder().add("token", text).build());
    }

    boolean knows(String authorization) {
        return authorization.startsWith("Bearer ") && tokens.contains(authorization.substring("Bearer ".length()));
    }

    /** What it answers at a path; empty when there is nothing. */
    Optional<JsonObject> answer(String path, Map<String, String> parameters) {
        return switch (path) {
            case "/system" -> Optional.of(system());
            case "/users" -> Optional.of(users(parameters.getOrDefault("after", "")));
            default -> Optional.empty();
        };
    }

    private JsonObject system() {
        return Json.createObjectBuilder()
                .add("type", model.type())
                .add("version", model.version())
                .add("trunk", fault == PbxFault.TRUNK_DOWN ? "down" : "up")
                .build();
    }

    private JsonObject users(String after) {
        List<PbxUser> found = directory.after(after, PAGE + 1);
        JsonArrayBuilder users = Json.createArrayBuilder();
        found.stream().limit(PAGE).map(PbxDesk::json).forEach(users::add);
        return Json.createObjectBuilder()
                .add("users", users)
                .add("more", found.size() > PAGE ? JsonValue.TRUE : JsonValue.FALSE)
                .build();
    }

    private static JsonObjectBuilder json(PbxUser user) {
        return Json.createObjectBuilder()
                .add("id", user.id())
                .add("name", user.name())
                .add("extension", user.extension())
                .add("email", user.email());
    }
}
