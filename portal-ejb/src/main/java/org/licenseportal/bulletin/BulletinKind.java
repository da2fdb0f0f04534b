package org.licenseportal.bulletin;

import java.util.Arrays;
import java.util.Optional;
import org.licenseportal.audience.MailTopic;

/** What a bulletin is about, and so who reads it. */
public enum BulletinKind {
    /** What is sold. */
    SALES(MailTopic.SALES),
    /** How it works. */
    TECHNICAL(MailTopic.TECHNICAL);

    private final MailTopic topic;

    BulletinKind(MailTopic topic) {
        this.topic = topic;
    }

    /** What its readers subscribed to. */
    MailTopic topic() {
        return topic;
    }

    /** The word for it in forms and in the database. */
    public String word() {
        return topic.word();
    }

    /** Reads the word; empty when it is none. */
    public static Optional<BulletinKind> parse(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }

    static BulletinKind fromDatabase(String word) {
        return parse(word).orElseThrow(() -> new IllegalStateException("There is no kind of bulletin " + word));
    }
}
