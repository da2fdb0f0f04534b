package org.licenseportal.jose;

import jakarta.json.JsonException;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParserFactory;
import jakarta.json.stream.JsonParsingException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a JSON object with bounds: no duplicate names, no unpaired surrogates (two readers could take them differently,
 * RFC 7493), limited depth and limited numbers (both cost out of proportion to their length).
 *
 * <p>Values come as {@code Map}, {@code List}, {@code String}, {@code BigDecimal}, {@code Boolean} and {@code null}.
 */
public final class StrictJson {

    private static final int MAX_DEPTH = 32;
    private static final int MAX_NUMBER_LENGTH = 40;
    private static final int MAX_SCALE = 64;

    /** Looking a provider up searches the class path, so it is done once. */
    private static final JsonParserFactory PARSERS = JsonProvider.provider().createParserFactory(Map.of());

    private final JsonParser parser;

    private StrictJson(JsonParser parser) {
        this.parser = parser;
    }

    /** The members of the one object that the text is. */
    public static Map<String, Object> object(String text) throws InvalidJson {
        try (JsonParser parser = PARSERS.createParser(new StringReader(text))) {
            if (!parser.hasNext() || parser.next() != JsonParser.Event.START_OBJECT) {
                throw new InvalidJson("it is not a JSON object");
            }
            Map<String, Object> object = new StrictJson(parser).members(1);
            if (parser.hasNext()) {
                throw new InvalidJson("something follows the JSON object");
            }
            return object;
        } catch (JsonParsingException broken) {
            throw new InvalidJson("it is not JSON, or was cut off, at line "
                    + broken.getLocation().getLineNumber() + ", column "
                    + broken.getLocation().getColumnNumber());
        } catch (JsonException broken) {
            throw new InvalidJson("it is not JSON");
        }
    }

    private Map<String, Object> members(int depth) throws InvalidJson {
        checkDepth(depth);
        Map<String, Object> members = new LinkedHashMap<>();
        for (JsonParser.Event event = parser.next(); event != JsonParser.Event.END_OBJECT; event = parser.next()) {
            String name = wellFormed(parser.getString());
            if (members.containsKey(name)) {
                throw new InvalidJson("the name " + Quoted.of(name) + " stands twice in one object");
            }
            members.put(name, value(parser.next(), depth));
        }
        return members;
    }

    private List<Object> items(int depth) throws InvalidJson {
        checkDepth(depth);
        List<Object> items = new ArrayList<>();
        for (JsonParser.Event event = parser.next(); event != JsonParser.Event.END_ARRAY; event = parser.next()) {
            items.add(value(event, depth));
        }
        return items;
    }

    private Object value(JsonParser.Event event, int depth) throws InvalidJson {
        return switch (event) {
            case START_OBJECT -> members(depth + 1);
            case START_ARRAY -> items(depth + 1);
            case VALUE_STRING -> wellFormed(parser.getString());
            case VALUE_NUMBER -> number(parser.getString());
            case VALUE_TRUE -> Boolean.TRUE;
            case VALUE_FALSE -> Boolean.FALSE;
            default -> null;
        };
    }

    private static void checkDepth(int depth) throws InvalidJson {
        if (depth > MAX_DEPTH) {
            throw new InvalidJson("it is nested deeper than " + MAX_DEPTH + " levels");
        }
    }

    private static BigDecimal number(String text) throws InvalidJson {
        if (text.length() <= MAX_NUMBER_LENGTH) {
            BigDecimal number = decimal(text);
            if (Math.abs((long) number.scale()) <= MAX_SCALE) {
                return number;
            }
        }
        throw new InvalidJson("it holds a number that is too long or too large");
    }

    private static BigDecimal decimal(String text) throws InvalidJson {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException exponentTooLarge) {
            throw new InvalidJson("it holds a number that is too long or too large");
        }
    }

    private static String wellFormed(String text) throws InvalidJson {
        if (text.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
            throw new InvalidJson("it holds half of a surrogate pair, which is no character");
        }
        return text;
    }
}
