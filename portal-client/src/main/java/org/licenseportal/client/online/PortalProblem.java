package org.licenseportal.client.online;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.licenseportal.client.format.JsonMembers;
import org.licenseportal.client.format.JsonReading;
import org.licenseportal.client.format.MalformedDocumentException;

/** Why the portal did not answer with what was asked for: its problem details (RFC 9457) where it gave any. */
public final class PortalProblem {
    private static final int MAX = 64 * 1024;
    private static final String TYPE = "/problems/";
    private static final JsonMembers NOTHING = new JsonMembers(JsonObject.EMPTY_JSON_OBJECT);

    private final HttpAnswer answer;
    private final JsonMembers details;

    private PortalProblem(HttpAnswer answer, JsonMembers details) {
        this.answer = answer;
        this.details = details;
    }

    static PortalProblem of(HttpAnswer answer) {
        if (answer.mediaType().equals("application/problem+json")) {
            try {
                PortalProblem problem = new PortalProblem(answer, JsonReading.object(answer.body(), MAX));
                problem.readAll();
                return problem;
            } catch (MalformedDocumentException unreadable) {
                return new PortalProblem(answer, NOTHING);
            }
        }
        return new PortalProblem(answer, NOTHING);
    }

    /** So that a member of a wrong type is found here and not while the problem is shown. */
    private void readAll() {
        slug();
        title();
        detail();
        requestId();
        errors();
    }

    /** @return HTTP status */
    public int status() {
        return answer.status();
    }

    /** @return stable name of the problem, as {@code hardware-mismatch}; empty when it was not the portal that spoke */
    public Optional<String> slug() {
        return details.text("type")
                .filter(type -> type.contains(TYPE))
                .map(type -> type.substring(type.lastIndexOf(TYPE) + TYPE.length()));
    }

    /** @return short, for people */
    public String title() {
        return details.text("title").orElseGet(this::guess);
    }

    /** @return what is wrong and what to do, for people */
    public Optional<String> detail() {
        return details.text("detail");
    }

    /** @return under which the portal's staff finds it in the logs */
    public Optional<String> requestId() {
        return details.text("requestId").or(() -> answer.header("X-Request-Id"));
    }

    /** @return single places of the request that are wrong, one sentence each */
    public List<String> errors() {
        return details.list("errors").stream()
                .map(error -> error.text("pointer").orElse("") + ": "
                        + error.text("detail").orElse(""))
                .toList();
    }

    /** @return how long the portal asks to wait before the next attempt */
    public Optional<Duration> retryAfter() {
        return answer.retryAfter();
    }

    /** @return the portal's clock, from its {@code Date} header */
    public Optional<Instant> portalTime() {
        return answer.date();
    }

    /** @return true when the same request may succeed later: too many requests, or a portal that is down */
    public boolean temporary() {
        return temporary(status());
    }

    static boolean temporary(int status) {
        return status == 429 || status == 502 || status == 503 || status == 504;
    }

    private String guess() {
        return switch (status()) {
            case 301, 302, 303, 307, 308 ->
                "The address leads elsewhere, to " + answer.header("Location").orElse("an unnamed place")
                        + "; give the portal's own address";
            case 407 -> "The proxy wants a user name and password";
            default -> "HTTP status " + status() + " without an explanation; is this the portal's address?";
        };
    }
}
