package org.licenseportal.client.format;

import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParserFactory;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.NoSuchElementException;
import org.eclipse.parsson.JsonProviderImpl;
import org.eclipse.parsson.api.JsonConfig;

/** Reads JSON objects, and only those that every other reader understands the same way. */
public final class JsonReading {
    /** Objects and arrays inside each other, at most. */
    static final int MAX_DEPTH = 32;

    /** Named, not looked up: another provider on the class path would let a repeated member pass. */
    private static final JsonParserFactory PARSERS =
            new JsonProviderImpl().createParserFactory(Map.of(JsonConfig.REJECT_DUPLICATE_KEYS, true));

    private JsonReading() {}

    /**
     * @param document UTF-8 text of one JSON object
     * @param limit how many bytes it may have
     * @return its members
     * @throws MalformedDocumentException when it is too large, not UTF-8, not one object, nested too deep, or names a
     *     member twice
     */
    public static JsonMembers object(byte[] document, int limit) {
        if (document.length > limit) {
            throw new MalformedDocumentException("larger than " + limit + " bytes");
        }
        return new JsonMembers(parse(utf8(document)));
    }

    /**
     * @param document bytes that should be text
     * @return the text
     * @throws MalformedDocumentException when they are not UTF-8
     */
    public static String utf8(byte[] document) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(document))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new MalformedDocumentException("not UTF-8 text", e);
        }
    }

    private static JsonObject parse(String text) {
        refuseDeepNesting(text);
        try (JsonParser parser = PARSERS.createParser(new StringReader(text))) {
            if (parser.next() != JsonParser.Event.START_OBJECT) {
                throw new MalformedDocumentException("not a JSON object");
            }
            JsonObject object = parser.getObject();
            if (parser.hasNext()) {
                throw new MalformedDocumentException("more than one JSON object");
            }
            return object;
        } catch (JsonException | NoSuchElementException | IllegalStateException | ArithmeticException e) {
            throw new MalformedDocumentException("not a proper JSON object: " + firstLine(e), e);
        }
    }

    /** Counted here, before the parser recurses: its own limit ends in an exception of no particular type. */
    private static void refuseDeepNesting(String text) {
        int depth = 0;
        boolean quoted = false;
        boolean escaped = false;
        for (char c : text.toCharArray()) {
            if (escaped) {
                escaped = false;
            } else if (c == '\\') {
                escaped = quoted;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted) {
                depth += step(c);
            }
            if (depth > MAX_DEPTH) {
                throw new MalformedDocumentException("nested deeper than " + MAX_DEPTH + " levels");
            }
        }
    }

    private static int step(char c) {
        return switch (c) {
            case '{', '[' -> 1;
            case '}', ']' -> -1;
            default -> 0;
        };
    }

    private static String firstLine(RuntimeException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }
}
