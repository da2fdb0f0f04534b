package org.licenseportal.notification;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/** Rows of the outbox as values. */
final class MailRows {

    private MailRows() {}

    /** The columns that the repository reads to send a mail. */
    static StoredMail stored(Object[] row) {
        Optional<MailAttachment> attachment =
                text(row[9]).map(content -> new MailAttachment((String) row[7], (String) row[8], content));
        OutboxMail mail = new OutboxMail(
                new MailAddress((String) row[2]),
                MailKind.ofCode((String) row[3]),
                new MailContent((String) row[4], (String) row[5], (String) row[6]),
                attachment,
                text(row[10]).map(URI::create),
                (String) row[11],
                Optional.empty());
        return new StoredMail(
                (String) row[0],
                (String) row[1],
                (String) row[14],
                mail,
                instant(row[12]),
                ((Number) row[13]).intValue());
    }

    static Instant instant(Object column) {
        return Instant.ofEpochMilli(((Number) column).longValue());
    }

    static Optional<String> text(Object column) {
        return Optional.ofNullable((String) column);
    }
}
