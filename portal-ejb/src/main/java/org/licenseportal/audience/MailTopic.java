package org.licenseportal.audience;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What somebody subscribes to. */
public enum MailTopic {
    /** Bulletins about what is sold. */
    SALES,
    /** Bulletins about how it works. */
    TECHNICAL,
    /** Notices about software assurance. */
    SWAS;

    /** The word for it in addresses and in the database. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads what a form sent; empty for anything else. */
    public static Optional<MailTopic> parse(String text) {
        return Stream.of(values()).filter(topic -> topic.word().equals(text)).findFirst();
    }

    /** The column that says who subscribed. */
    String column() {
        return "mail_" + word();
    }
}
