package org.licenseportal.notification;

import java.util.regex.Pattern;

/**
 * What a mail says, once as plain text and once as HTML.
 *
 * @param subject one line; whatever would end the line becomes a space, and it is cut to 200 characters
 * @param text the words for who reads plain text
 * @param html the same as an HTML document
 */
public record MailContent(String subject, String text, String html) {

    private static final int LONGEST_SUBJECT = 200;

    /** Everything that ends a line or is no character of a text: a subject is one header and must stay one. */
    private static final Pattern NOT_IN_A_LINE = Pattern.compile("[\\p{Cntrl}\\p{Zl}\\p{Zp}\\p{Cs}]+");

    /** What a database or a mail cannot hold: half a surrogate pair, and controls other than tab and line ends. */
    private static final Pattern NOT_IN_A_TEXT = Pattern.compile("[\\p{Cs}\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F]");

    /** Leaves out what could become a header, or could not be stored. */
    public MailContent {
        subject = cut(NOT_IN_A_LINE.matcher(subject).replaceAll(" ").strip());
        text = NOT_IN_A_TEXT.matcher(text).replaceAll("\ufffd");
        html = NOT_IN_A_TEXT.matcher(html).replaceAll("\ufffd");
    }

    private static String cut(String line) {
        return line.codePointCount(0, line.length()) <= LONGEST_SUBJECT
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_SUBJECT - 1)) + "…";
    }
}
