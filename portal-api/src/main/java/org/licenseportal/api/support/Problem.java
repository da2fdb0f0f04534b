package org.licenseportal.api.support;

import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import org.licenseportal.kernel.FieldError;

/**
 * A problem document (RFC 9457). Its type is the page {@code /problems/<slug>}, which explains it.
 *
 * @param slug the last part of the type
 * @param status the HTTP status
 * @param detail what is wrong this time and what to do
 * @param errors the places in the document that are wrong; left out when there are none
 */
public record Problem(String slug, int status, String detail, List<FieldError> errors) {

    /** The media type of problem documents. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.licenseportal.api.problems");

    /** A problem with the text that the bundle has for it. */
    public static Problem of(String slug, int status) {
        return new Problem(slug, status, TEXTS.getString(slug + ".detail"), List.of());
    }

    /**
     * A problem whose text names a fact of this request, at {@code {0}}; the text without the fact when there is
     * none.
     */
    public static Problem of(String slug, int status, Optional<String> fact) {
        return fact.map(value -> new Problem(
                        slug, status, TEXTS.getString(slug + ".fact").replace("{0}", value), List.of()))
                .orElseGet(() -> of(slug, status));
    }

    /** The same problem, pointing into the document. */
    public Problem with(List<FieldError> places) {
        return new Problem(slug, status, detail, places);
    }

    /** The problem that goes with a bare HTTP status: a path that leads nowhere, a method that is not offered. */
    public static Problem ofStatus(int status) {
        return switch (status) {
            case 401 -> of("not-authenticated", status);
            case 404 -> of("not-found", status);
            case 405 -> of("method-not-allowed", status);
            case 406 -> of("not-acceptable", status);
            case 413 -> of("request-too-large", status);
            case 415 -> of("unsupported-media-type", status);
            case 503 -> of("unavailable", status);
            default -> status < 500 ? of("request-malformed", 400) : of("internal-error", 500);
        };
    }

    /** The document's text. */
    public String json(Exchange exchange) {
        var problem = JSON.createObjectBuilder()
                .add("type", "/problems/" + slug)
                .add("title", title())
                .add("status", status)
                .add("detail", detail)
                .add("instance", exchange.path())
                .add("requestId", exchange.requestId());
        if (!errors.isEmpty()) {
            var places = JSON.createArrayBuilder();
            errors.forEach(error -> places.add(
                    JSON.createObjectBuilder().add("pointer", error.pointer()).add("detail", error.detail())));
            problem.add("errors", places);
        }
        return problem.build().toString();
    }

    /** The HTTP response that carries the document. */
    public Response.ResponseBuilder response(Exchange exchange) {
        return Response.status(status).type(MEDIA_TYPE).entity(json(exchange));
    }

    private String title() {
        return TEXTS.getString(slug + ".title");
    }

    /** True when the bundle has this problem: a test asks for every one. */
    static boolean known(String slug) {
        try {
            return !TEXTS.getString(slug + ".title").isEmpty()
                    && !TEXTS.getString(slug + ".detail").isEmpty();
        } catch (MissingResourceException missing) {
            return false;
        }
    }
}
