package org.licenseportal.client.format;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * The two armor lines that carry a JWS JSON document through files, mails and sticks. What stands before them is for
 * people and ignored, and so is what a mail program appends; a second armor in the same file is refused, because
 * readers would disagree on which one counts.
 */
public enum FileArmor {
    /** A request, {@code .licreq}. */
    LICENSE_REQUEST("LICENSE REQUEST"),
    /** A license, {@code .lic}. */
    LICENSE("LICENSE");

    /** Bytes that a file may have: 64 KiB. */
    public static final int MAX_FILE = 64 * 1024;

    private static final int LINE = 64;

    private final String begin;
    private final String end;

    FileArmor(String label) {
        begin = "-----BEGIN " + label + "-----";
        end = "-----END " + label + "-----";
    }

    /**
     * @param heading one line for people; line ends in it become spaces
     * @param document JWS JSON
     * @return the file's text, with LF line ends
     */
    public String wrap(String heading, byte[] document) {
        String body = Base64.getMimeEncoder(LINE, new byte[] {'\n'}).encodeToString(document);
        return heading.replaceAll("\\R", " ") + "\n" + begin + "\n" + body + "\n" + end + "\n";
    }

    /**
     * @param text of a file
     * @return true when it has this armor's first line
     */
    public boolean isIn(String text) {
        return lines(text).contains(begin);
    }

    /**
     * @param file bytes of a file
     * @return the document between the armor lines
     * @throws MalformedDocumentException when the file is too large or not UTF-8, when an armor line is missing or
     *     there twice, or when anything but base64 stands between them
     */
    public byte[] unwrap(byte[] file) {
        if (file.length > MAX_FILE) {
            throw new MalformedDocumentException("larger than " + MAX_FILE + " bytes");
        }
        List<String> lines = lines(JsonReading.utf8(file));
        int first = only(lines, begin);
        int last = only(lines, end);
        if (last < first) {
            throw new MalformedDocumentException("the armor lines are in the wrong order");
        }
        String body = String.join("", lines.subList(first + 1, last));
        byte[] document = StrictBase64.fromPadded(body);
        if (document.length == 0) {
            throw new MalformedDocumentException("nothing between the armor lines");
        }
        return document;
    }

    private static int only(List<String> lines, String line) {
        int index = lines.indexOf(line);
        if (index < 0) {
            throw new MalformedDocumentException("the line " + line + " is missing");
        }
        if (index != lines.lastIndexOf(line)) {
            throw new MalformedDocumentException("the line " + line + " stands there twice");
        }
        return index;
    }

    /** Ends a line at LF or CRLF only: any other "line end" inside the base64 must be seen and refused. */
    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            lines.add(line.endsWith("\r") ? line.substring(0, line.length() - 1) : line);
        }
        return lines;
    }
}
