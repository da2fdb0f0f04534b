package org.licenseportal.notification;

import java.time.Instant;
import java.util.Optional;

/**
 * A mail of the outbox without what it says: links in it open accounts.
 *
 * @param id its row
 * @param recipient whom it goes to
 * @param kind what it is about
 * @param subject its subject
 * @param state where it stands
 * @param createdAt when it was written
 * @param attempts how many tries were begun since it was written or put back by hand
 * @param lastError why the last try failed
 */
public record MailSummary(
        MailId id,
        MailAddress recipient,
        MailKind kind,
        String subject,
        MailState state,
        Instant createdAt,
        int attempts,
        Optional<String> lastError) {}
