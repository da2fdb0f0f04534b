package org.licenseportal.notification;

import java.time.Instant;

/**
 * A mail as the outbox keeps it.
 *
 * @param id its row
 * @param messageId the {@code Message-ID}, the same at every try
 * @param references the message IDs of the mails that it follows, with spaces between them; empty for none
 * @param mail what is to be sent
 * @param queuedAt when it was written, or put back by hand
 * @param attempts how many tries were begun
 */
record StoredMail(String id, String messageId, String references, OutboxMail mail, Instant queuedAt, int attempts) {

    /** Whether it comes too late to help anybody. */
    boolean outlived(Instant now) {
        return queuedAt.plus(mail.kind().useful()).isBefore(now);
    }
}
