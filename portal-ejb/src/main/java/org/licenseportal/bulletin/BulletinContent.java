package org.licenseportal.bulletin;

import java.util.Arrays;
import java.util.List;

/**
 * What a bulletin says.
 *
 * @param kind what it is about
 * @param title its headline, the subject of its mails too: 1 to 120 characters in one line
 * @param body plain text, 1 to 4,000 characters; empty lines divide paragraphs
 */
public record BulletinContent(BulletinKind kind, String title, String body) {

    /** The longest title. */
    public static final int LONGEST_TITLE = 120;

    /** The longest text: written as HTML it still fits a mail of the outbox. */
    public static final int LONGEST_BODY = 4_000;

    private static final char LINE_FEED = '\n';

    /**
     * Takes line ends of any kind; refuses what is missing, too long or no text with an
     * {@link IllegalArgumentException}.
     */
    public BulletinContent {
        title = title.strip();
        body = lines(body);
        if (!titleFits(title) || !bodyFits(body)) {
            throw new IllegalArgumentException("A bulletin has a title and a text of bounded length");
        }
    }

    /** True when this can be a title. */
    public static boolean titleFits(String text) {
        String stripped = text.strip();
        return !stripped.isEmpty() && stripped.length() <= LONGEST_TITLE && isText(stripped);
    }

    /** True when this can be a text. */
    public static boolean bodyFits(String text) {
        String body = lines(text);
        return !body.isEmpty()
                && body.length() <= LONGEST_BODY
                && isText(body.replace(LINE_FEED, ' ').replace('\t', ' '));
    }

    /** The text in paragraphs. */
    List<String> paragraphs() {
        return Arrays.stream(body.split("\\n\\s*\\n"))
                .map(String::strip)
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
    }

    private static String lines(String text) {
        return text.replaceAll("\\r\\n?", "\n").strip();
    }

    private static boolean isText(String text) {
        return text.codePoints()
                .noneMatch(point -> Character.isISOControl(point) || Character.getType(point) == Character.SURROGATE);
    }
}
