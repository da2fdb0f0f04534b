package org.licenseportal.notification;

import java.util.regex.Pattern;

/**
 * A text file that goes with a mail.
 *
 * @param name its file name: letters, digits, dots, hyphens and underscores
 * @param type its media type
 * @param text its content, which is sent as UTF-8
 */
public record MailAttachment(String name, String type, String text) {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._-]{1,100}");
    private static final Pattern TYPE = Pattern.compile("[a-z0-9.+-]{1,50}/[a-z0-9.+-]{1,49}");

    /** Refuses a name or type that could become a header of its own. */
    public MailAttachment {
        if (!NAME.matcher(name).matches() || !TYPE.matcher(type).matches()) {
            throw new IllegalArgumentException("An attachment needs a plain file name and a media type");
        }
    }
}
