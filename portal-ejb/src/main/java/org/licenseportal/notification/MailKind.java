package org.licenseportal.notification;

import java.time.Duration;
import java.util.Locale;

/** What a mail is about. Each kind has a time after which it helps nobody any more and is not sent. */
public enum MailKind {
    /** Somebody gets an account. */
    INVITATION(Duration.ofHours(72)),
    /** A link to choose a new password. */
    PASSWORD_RESET(Duration.ofHours(24)),
    /** The password was changed. */
    PASSWORD_CHANGED(Duration.ofDays(14)),
    /** A link to confirm another address to log in with. */
    EMAIL_CHANGE(Duration.ofHours(24)),
    /** Another address to log in with is wished for. */
    EMAIL_ASKED(Duration.ofDays(14)),
    /** Somebody logs in with another address. */
    EMAIL_CHANGED(Duration.ofDays(14)),
    /** A passkey was added or removed. */
    PASSKEY_CHANGED(Duration.ofDays(14)),
    /** An order came in. */
    ORDER_UPDATE(Duration.ofDays(14)),
    /** Software assurance ends. */
    SWAS_NOTICE(Duration.ofDays(14)),
    /** An address is to be confirmed for such notices. */
    SWAS_ADDRESS(Duration.ofHours(72)),
    /** A license file, sent on by who registered the software. */
    LICENSE_FILE(Duration.ofDays(7)),
    /** A site had its emergency license. */
    EMERGENCY(Duration.ofDays(14)),
    /** An issue was reported, answered, closed or opened again. */
    ISSUE(Duration.ofDays(14)),
    /** News of the vendor's. */
    BULLETIN(Duration.ofDays(14));

    private final Duration useful;

    MailKind(Duration useful) {
        this.useful = useful;
    }

    /** How long after it was queued a mail of this kind may still be sent. */
    Duration useful() {
        return useful;
    }

    /** Its name in the database and in texts, as {@code password-reset}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static MailKind ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
