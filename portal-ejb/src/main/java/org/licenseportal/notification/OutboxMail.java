package org.licenseportal.notification;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * A mail to be sent.
 *
 * @param recipient whom it goes to: one address, so that nobody learns who else got it
 * @param kind what it is about
 * @param content what it says
 * @param attachment a file that goes with it
 * @param unsubscribe the address that ends mails of this kind by one request (RFC 8058)
 * @param dedupKey two mails with one key are one mail; at most 200 characters
 * @param thread its place in a thread of mails, where it has one
 */
public record OutboxMail(
        MailAddress recipient,
        MailKind kind,
        MailContent content,
        Optional<MailAttachment> attachment,
        Optional<URI> unsubscribe,
        String dedupKey,
        Optional<MailThread> thread) {

    /** All parts are there. */
    public OutboxMail {
        Objects.requireNonNull(recipient, "recipient");
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(dedupKey, "dedupKey");
    }

    /** A mail that is sent as often as it is added. */
    public static OutboxMail of(MailAddress recipient, MailKind kind, MailContent content) {
        return new OutboxMail(
                recipient,
                kind,
                content,
                Optional.empty(),
                Optional.empty(),
                UUID.randomUUID().toString(),
                Optional.empty());
    }

    /** The same with a file. */
    public OutboxMail with(MailAttachment file) {
        return new OutboxMail(recipient, kind, content, Optional.of(file), unsubscribe, dedupKey, thread);
    }

    /** The same with an address that ends mails of this kind. */
    public OutboxMail endedBy(URI address) {
        return new OutboxMail(recipient, kind, content, attachment, Optional.of(address), dedupKey, thread);
    }

    /** The same, sent once however often one with this key is added. */
    public OutboxMail once(String key) {
        return new OutboxMail(recipient, kind, content, attachment, unsubscribe, key, thread);
    }

    /** The same, at a place in a thread. */
    public OutboxMail in(MailThread place) {
        return new OutboxMail(recipient, kind, content, attachment, unsubscribe, dedupKey, Optional.of(place));
    }
}
