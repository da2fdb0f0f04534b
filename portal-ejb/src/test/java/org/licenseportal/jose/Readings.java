package org.licenseportal.jose;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads requests and insists on the outcome that a test expects. */
final class Readings {

    private Readings() {}

    static RequestReading read(String text) {
        return RequestDocument.read(text.getBytes(StandardCharsets.UTF_8));
    }

    static RequestDocument accepted(String text) {
        return assertInstanceOf(RequestReading.Accepted.class, read(text)).document();
    }

    static RequestClaims claims(RequestFixture fixture) {
        return accepted(fixture.flattened()).claims();
    }

    static List<RequestError> errors(String text) {
        return assertInstanceOf(RequestReading.MalformedRequest.class, read(text))
                .errors();
    }

    static List<String> pointers(String text) {
        return errors(text).stream().map(RequestError::pointer).toList();
    }

    /** The one error of a request that has one. */
    static RequestError error(String text) {
        List<RequestError> errors = errors(text);
        if (errors.size() != 1) {
            throw new AssertionError("One error was expected: " + errors);
        }
        return errors.get(0);
    }

    static String signatureInvalid(String text) {
        return assertInstanceOf(RequestReading.SignatureInvalid.class, read(text))
                .detail();
    }

    /** An example that an independent program made. */
    static String example(String name) {
        try (InputStream file = Readings.class.getResourceAsStream("examples/" + name + ".licreq")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
