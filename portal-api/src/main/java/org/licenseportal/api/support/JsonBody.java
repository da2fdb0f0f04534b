package org.licenseportal.api.support;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.licenseportal.jose.InvalidJson;
import org.licenseportal.jose.JsonFields;
import org.licenseportal.jose.StrictJson;
import org.licenseportal.kernel.FieldError;

/** Reads the JSON object that a request brings, strictly, and ends the request when anything is wrong with it. */
public final class JsonBody {

    private static final int LONGEST = 256 * 1024;

    private JsonBody() {}

    /**
     * What the body stands for.
     *
     * @param reading makes it of the members, or tells what is wrong to their errors
     * @throws ProblemException 400 with a pointer to everything that is wrong
     */
    public static <T> T read(InputStream body, Function<JsonFields, Optional<T>> reading) throws IOException {
        return read(body, LONGEST, reading);
    }

    /**
     * What the body stands for, where it may be large.
     *
     * @param longest how many bytes it may have
     * @param reading makes it of the members, or tells what is wrong to their errors
     * @throws ProblemException 400 with a pointer to everything that is wrong
     */
    public static <T> T read(InputStream body, int longest, Function<JsonFields, Optional<T>> reading)
            throws IOException {
        byte[] bytes = body.readNBytes(longest + 1);
        if (bytes.length > longest) {
            throw Values.wrong("", "The body is a JSON object of at most " + longest / 1024 + " KiB");
        }
        List<FieldError> errors = new ArrayList<>();
        Optional<T> read = reading.apply(new JsonFields(members(bytes), errors));
        if (!errors.isEmpty()) {
            throw unreadable(errors);
        }
        return read.orElseThrow(() -> Values.wrong("", "The body cannot be read"));
    }

    /** Ends the request because of what its document says. */
    public static ProblemException unreadable(List<FieldError> errors) {
        return new ProblemException(Problem.of("value-unreadable", 400).with(errors));
    }

    private static Map<String, Object> members(byte[] bytes) {
        try {
            return StrictJson.object(new String(bytes, StandardCharsets.UTF_8));
        } catch (InvalidJson broken) {
            throw Values.wrong("", "The body cannot be read: " + broken.getMessage());
        }
    }
}
