package org.licenseportal.notification;

import java.util.Locale;

/** Where a mail of the outbox stands. */
public enum MailState {
    /** To be sent, now or at its next try. */
    WAITING,
    /** Taken by the mail server. */
    SENT,
    /** Given up; the vendor can have it tried again. */
    DEAD,
    /** A demo without a mail server shows it instead of sending it. */
    KEPT;

    /** Its name in the database and in texts. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static MailState ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
