package org.licenseportal.api.activation;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.licenseportal.api.support.Problem;
import org.licenseportal.jose.RequestDocument;
import org.licenseportal.kernel.FieldError;

/** The license request that an HTTP request brings, or why it brings none. */
final class RequestBody {

    private static final String FORM = "multipart/form-data";
    private static final String PART = "file";

    /** Bytes that a form may have beside the file: its delimiters, heads and other fields. */
    private static final int FORM_OVERHEAD = 4096;

    /** What a request may be sent as, besides a form. The URL-encoded form is what curl says unless told otherwise. */
    private static final Set<String> TAKEN = Set.of(
            "",
            "application/jose",
            "application/jose+json",
            "application/json",
            "application/octet-stream",
            "application/vnd.license-portal.license-request",
            "application/x-www-form-urlencoded",
            "text/plain");

    private final byte[] document;
    private final Problem problem;

    private RequestBody(byte[] document, Problem problem) {
        this.document = document;
        this.problem = problem;
    }

    /** What came with this HTTP request: the body itself, or the part {@code file} of a form. */
    static RequestBody of(HttpServletRequest http) throws IOException {
        var type = mediaType(http);
        if (type.equals(FORM)) {
            return ofForm(http);
        }
        return TAKEN.contains(type)
                ? new RequestBody(read(http, RequestDocument.MAX_BYTES), null)
                : unacceptable(Problem.of("unsupported-media-type", 415));
    }

    private static RequestBody ofForm(HttpServletRequest http) throws IOException {
        var limit = RequestDocument.MAX_BYTES + FORM_OVERHEAD;
        var form = read(http, limit);
        if (form.length > limit) {
            return unacceptable(Problem.of("request-too-large", 413));
        }
        return FormFile.find(PART, http.getContentType(), form)
                .map(file -> new RequestBody(file, null))
                .orElseGet(() -> unacceptable(Problem.of("request-malformed", 400)
                        .with(List.of(new FieldError(
                                "",
                                "Send the request as multipart/form-data in exactly one part named file, and the form"
                                        + " as a whole.")))));
    }

    /** At most one byte more than the limit, which then tells that there is too much. */
    private static byte[] read(HttpServletRequest http, int limit) throws IOException {
        try (var body = http.getInputStream()) {
            return body.readNBytes(limit + 1);
        }
    }

    private static RequestBody unacceptable(Problem problem) {
        return new RequestBody(null, problem);
    }

    <T> T fold(Function<byte[], T> there, Function<Problem, T> missing) {
        return problem == null ? there.apply(document) : missing.apply(problem);
    }

    private static String mediaType(HttpServletRequest http) {
        var sent = http.getContentType();
        return sent == null ? "" : sent.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }
}
