package org.licenseportal.client.gateway.pbx;

import jakarta.json.Json;
import java.io.IOException;
import java.net.ProxySelector;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.licenseportal.client.format.JsonMembers;
import org.licenseportal.client.format.JsonReading;
import org.licenseportal.client.format.MalformedDocumentException;
import org.licenseportal.client.gateway.pbx.PbxLostException.Reason;

/** A line over the network to a {@link SimulatedPbx}, here or elsewhere. Each question logs in anew. */
public final class NetworkPbx implements PbxLine {
    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration ANSWER = Duration.ofSeconds(10);
    private static final int OK = 200;
    private static final int UNAUTHORIZED = 401;
    private static final int LIMIT = 1024 * 1024;

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(CONNECT)
            .proxy(ProxySelector.of(null))
            .build();
    private final String address;
    private final PbxLogin login;

    /**
     * @param address host and port
     * @param login for it
     */
    public NetworkPbx(String address, PbxLogin login) {
        this.address = address;
        this.login = login;
    }

    @Override
    public PbxModel connect() {
        return understood(() -> model(login()));
    }

    @Override
    public List<PbxUser> users() {
        return understood(this::allUsers);
    }

    /** Whatever answers there need not be a telephone system. */
    private <T> T understood(Supplier<T> question) {
        try {
            return question.get();
        } catch (MalformedDocumentException e) {
            throw unreachable("it answers as no PBX does", e);
        }
    }

    private List<PbxUser> allUsers() {
        String token = login();
        model(token);
        List<PbxUser> users = new ArrayList<>();
        boolean more = true;
        while (more && users.size() < PbxDirectory.MOST) {
            String after = users.isEmpty() ? "" : users.get(users.size() - 1).id();
            JsonMembers page = get("/users?after=" + URLEncoder.encode(after, StandardCharsets.UTF_8), token);
            page.list("users").stream().map(NetworkPbx::user).forEach(users::add);
            more = page.flag("more") && !page.list("users").isEmpty();
        }
        return users;
    }

    private static PbxUser user(JsonMembers user) {
        return new PbxUser(
                user.requiredText("id"),
                user.requiredText("name"),
                user.requiredText("extension"),
                user.requiredText("email"));
    }

    private PbxModel model(String token) {
        JsonMembers system = get("/system", token);
        if (!system.requiredText("trunk").equals("up")) {
            throw new PbxLostException(Reason.TRUNK, "the trunk of the PBX at " + address + " is down");
        }
        return new PbxModel(system.requiredText("type"), system.requiredText("version"));
    }

    private String login() {
        String body = Json.createObjectBuilder()
                .add("user", login.user())
                .add("password", login.password())
                .build()
                .toString();
        return ask(request("/login").POST(BodyPublishers.ofString(body))).requiredText("token");
    }

    private JsonMembers get(String path, String token) {
        return ask(request(path).header("Authorization", "Bearer " + token));
    }

    private HttpRequest.Builder request(String path) {
        try {
            return HttpRequest.newBuilder(URI.create("http://" + address + path))
                    .timeout(ANSWER);
        } catch (IllegalArgumentException e) {
            throw unreachable("it is no address", e);
        }
    }

    private JsonMembers ask(HttpRequest.Builder request) {
        HttpResponse<byte[]> answer;
        try {
            answer = client.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw unreachable("nobody answers", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw unreachable("interrupted", e);
        } catch (IllegalArgumentException e) {
            throw unreachable("it is no address", e);
        }
        if (answer.statusCode() == UNAUTHORIZED) {
            throw new PbxLostException(
                    Reason.CREDENTIALS, "the PBX at " + address + " refuses user " + login.user() + " or the password");
        }
        if (answer.statusCode() == OK) {
            return JsonReading.object(answer.body(), LIMIT);
        }
        throw unreachable("it answers with status " + answer.statusCode(), null);
    }

    private PbxLostException unreachable(String why, Throwable cause) {
        return new PbxLostException(Reason.UNREACHABLE, "no PBX at " + address + ": " + why, cause);
    }
}
