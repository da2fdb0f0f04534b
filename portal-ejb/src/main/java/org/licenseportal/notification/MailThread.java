package org.licenseportal.notification;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The place of a mail in a thread of mails to one reader, for mail programs that show threads (RFC 5322, 3.6.4).
 *
 * @param id what this mail is called in it: the part of its message ID before the {@code @}
 * @param earlier what those before it are called, in their order; a long thread is known by its first and its last ones
 */
public record MailThread(String id, List<String> earlier) {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._-]{1,100}");
    private static final int LAST = 9;

    /** Refuses what could become a header of its own. */
    public MailThread {
        if (!NAME.matcher(id).matches()
                || !earlier.stream().allMatch(name -> NAME.matcher(name).matches())) {
            throw new IllegalArgumentException("A mail of a thread needs a plain name");
        }
        earlier = earlier.size() <= LAST
                ? List.copyOf(earlier)
                : Stream.concat(earlier.stream().limit(1), earlier.stream().skip(earlier.size() - (long) LAST))
                        .toList();
    }

    /** The message ID of this mail. */
    String messageId(String domain) {
        return messageId(id, domain);
    }

    /** The message IDs of the mails before it, with spaces between them. */
    String references(String domain) {
        return earlier.stream().map(name -> messageId(name, domain)).collect(Collectors.joining(" "));
    }

    private static String messageId(String name, String domain) {
        return "<" + name + "@" + domain + ">";
    }
}
