package org.licenseportal.jose;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/** The file form: lines for people, then a document in base64 between two armor lines. */
public enum Armor {
    /** What an installation asks with; file names end in {@code .licreq}. */
    LICENSE_REQUEST("LICENSE REQUEST"),
    /** What the portal answers with; file names end in {@code .lic}. */
    LICENSE("LICENSE");

    private static final int LINE_LENGTH = 64;

    private final String begin;
    private final String end;

    Armor(String label) {
        begin = "-----BEGIN " + label + "-----";
        end = "-----END " + label + "-----";
    }

    /** The line before the base64. */
    String begin() {
        return begin;
    }

    /** The line after the base64. */
    String end() {
        return end;
    }

    /**
     * The text of the file, with LF line ends.
     *
     * @param document the JWS JSON
     * @param forPeople lines to stand before the armor; programs ignore them
     */
    public String encode(String document, List<String> forPeople) {
        Base64.Encoder encoder = Base64.getMimeEncoder(LINE_LENGTH, new byte[] {'\n'});
        StringBuilder file = new StringBuilder();
        forPeople.forEach(line -> file.append(harmless(line)).append('\n'));
        return file.append(begin)
                .append('\n')
                .append(encoder.encodeToString(document.getBytes(StandardCharsets.UTF_8)))
                .append('\n')
                .append(end)
                .append('\n')
                .toString();
    }

    /** Keeps a site name from breaking its line or passing for an armor line. */
    private static String harmless(String line) {
        return line.replaceAll("[\\p{Cntrl}\\u2028\\u2029]", " ").replace("-----", "- - -");
    }
}
