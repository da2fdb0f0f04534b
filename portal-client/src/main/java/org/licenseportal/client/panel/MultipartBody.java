package org.licenseportal.client.panel;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads {@code multipart/form-data} (RFC 7578) as browsers send it: no preamble, no nesting, at most one file. What
 * differs by a byte is refused. Bytes are looked at as Latin-1, in which each is one character.
 */
final class MultipartBody {
    static final String TYPE = "multipart/form-data";

    private static final Pattern BOUNDARY = Pattern.compile(";\\s*boundary=\"?([A-Za-z0-9'()+_,./:=?-]{1,70})\"?\\s*$");
    private static final Pattern DISPOSITION = Pattern.compile(
            "(?i)^content-disposition:\\s*form-data;\\s*name=\"([^\"\\r\\n]*)\"(;\\s*filename=\"[^\"\\r\\n]*\")?\\s*$",
            Pattern.MULTILINE);
    private static final String LINE = "\r\n";
    private static final String HEAD_END = "\r\n\r\n";
    private static final String LAST = "--";
    private static final int MOST_HEAD = 2048;

    private final String body;
    private final String delimiter;
    private final Map<String, String> fields = new HashMap<>();
    private Optional<byte[]> file = Optional.empty();

    private MultipartBody(String body, String delimiter) {
        this.body = body;
        this.delimiter = delimiter;
    }

    static Form read(String type, byte[] body) {
        Matcher boundary = BOUNDARY.matcher(type);
        check(boundary.find());
        MultipartBody reading = new MultipartBody(
                LINE + new String(body, StandardCharsets.ISO_8859_1), LINE + LAST + boundary.group(1));
        return reading.form();
    }

    private Form form() {
        check(body.startsWith(delimiter));
        int place = delimiter.length();
        while (!body.startsWith(LAST, place)) {
            check(body.startsWith(LINE, place));
            int end = body.indexOf(delimiter, place);
            check(end > 0);
            part(body.substring(place, end));
            place = end + delimiter.length();
        }
        String behind = body.substring(place + LAST.length());
        check(behind.isEmpty() || behind.equals(LINE));
        return new Form(fields, file);
    }

    private void part(String part) {
        int headEnd = part.indexOf(HEAD_END);
        check(headEnd >= 0 && headEnd <= MOST_HEAD);
        Matcher disposition = DISPOSITION.matcher(part.substring(0, headEnd));
        check(disposition.find());
        byte[] content = part.substring(headEnd + HEAD_END.length()).getBytes(StandardCharsets.ISO_8859_1);
        if (disposition.group(2) == null) {
            FormBody.put(fields, disposition.group(1), new String(content, StandardCharsets.UTF_8));
        } else {
            check(file.isEmpty());
            file = Optional.of(content).filter(bytes -> bytes.length > 0);
        }
    }

    private static void check(boolean sound) {
        if (!sound) {
            throw new VisitRefusedException(Reply.BAD_REQUEST);
        }
    }
}
