package org.licenseportal.journey;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.Map;

/** What the portal answered. */
public record Answer(HttpResponse<byte[]> response) {

    /** The HTTP status. */
    public int status() {
        return response.statusCode();
    }

    /** The first value of a header, or an empty text. */
    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    /** The bytes of the body. */
    public byte[] body() {
        return response.body();
    }

    /** The body as UTF-8 text. */
    public String text() {
        return new String(body(), StandardCharsets.UTF_8);
    }

    /** The body as a JSON object. */
    public Map<String, Object> json() {
        try {
            return JSONObjectUtils.parse(text());
        } catch (ParseException e) {
            throw new AssertionError("not a JSON object: " + text(), e);
        }
    }

    /** Checks that this is a license. */
    public Answer assertLicense(int status) {
        assertEquals(status, status(), this::text);
        return this;
    }

    /** Checks that this is a whole problem document (RFC 9457), as the contract describes it, and returns it. */
    public Map<String, Object> assertProblem(int status, String slug) {
        assertEquals(status, status(), this::text);
        assertEquals("application/problem+json", header("Content-Type").split(";")[0]);
        Map<String, Object> problem = json();
        assertAll(
                () -> assertEquals("/problems/" + slug, path(problem.get("type"))),
                () -> assertEquals(status, ((Number) problem.get("status")).intValue()),
                () -> assertFalse(String.valueOf(problem.get("title")).isBlank()),
                () -> assertNotNull(problem.get("title")),
                () -> assertNotNull(problem.get("detail")),
                () -> assertNotNull(problem.get("instance")),
                () -> assertFalse(header("X-Request-Id").isBlank()),
                () -> assertEquals(header("X-Request-Id"), problem.get("requestId")));
        return problem;
    }

    private static String path(Object type) {
        return String.valueOf(type).replaceFirst("^https?://[^/]+", "");
    }
}
