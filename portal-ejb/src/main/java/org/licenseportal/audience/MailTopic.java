package org.licenseportal.audience;

import java.util.Locale;

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

    /** The column that says who subscribed. */
    String column() {
        return "mail_" + word();
    }
}
