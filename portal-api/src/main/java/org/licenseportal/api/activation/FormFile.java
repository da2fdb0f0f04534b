package org.licenseportal.api.activation;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The file in a {@code multipart/form-data} body (RFC 7578). Read here and not by the server: WildFly lets no servlet
 * of a JAX-RS application read parts, Payara none that a request was forwarded to, and both write parts to the disk.
 *
 * <p>Bytes are held as ISO 8859-1 text while they are searched, so that every byte is one character.
 */
final class FormFile {

    private static final Pattern BOUNDARY =
            Pattern.compile(";\\s*boundary=(?:\"([^\"]{1,70})\"|([^\\s\";,]{1,70}))", Pattern.CASE_INSENSITIVE);
    private static final Pattern NAME = Pattern.compile(
            "^content-disposition:\\s*form-data\\s*;(?:[^\\r\\n]*?[;\\s])?name=(?:\"([^\"\\r\\n]*)\"|([^\\s;\"]+))",
            Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);
    private static final String LINE_END = "\r\n";
    private static final String HEAD_END = LINE_END + LINE_END;

    private FormFile() {}

    /**
     * The content of the one part with this name; empty when the body is no form, is cut off, or has no or several
     * such parts.
     *
     * @param contentType of the body, with its boundary
     */
    static Optional<byte[]> find(String name, String contentType, byte[] body) {
        Matcher boundary = BOUNDARY.matcher(contentType);
        if (!boundary.find()) {
            return Optional.empty();
        }
        String delimiter = LINE_END + "--" + first(boundary);
        List<String> contents = new ArrayList<>();
        for (String part : parts(LINE_END + new String(body, StandardCharsets.ISO_8859_1), delimiter)) {
            int end = part.indexOf(HEAD_END);
            Matcher disposition = NAME.matcher(end < 0 ? "" : part.substring(0, end));
            if (disposition.find() && name.equals(first(disposition))) {
                contents.add(part.substring(end + HEAD_END.length()));
            }
        }
        return contents.size() == 1
                ? Optional.of(contents.get(0).getBytes(StandardCharsets.ISO_8859_1))
                : Optional.empty();
    }

    /** What stands between the delimiters; nothing when the closing one is missing. */
    private static List<String> parts(String body, String delimiter) {
        List<String> parts = new ArrayList<>();
        int start = body.indexOf(delimiter);
        while (start >= 0) {
            int from = start + delimiter.length();
            if (body.startsWith("--", from)) {
                return parts;
            }
            start = body.indexOf(delimiter, from);
            if (start >= 0) {
                parts.add(body.substring(from, start));
            }
        }
        return List.of();
    }

    private static String first(Matcher matcher) {
        return matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
    }
}
