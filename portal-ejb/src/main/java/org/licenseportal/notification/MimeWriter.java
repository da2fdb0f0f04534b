package org.licenseportal.notification;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Date;

/** Writes a mail as it goes over the wire. */
final class MimeWriter {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final Session session;
    private final MailAddress from;
    private final String name;

    MimeWriter(Session session, MailAddress from, String name) {
        this.session = session;
        this.from = from;
        this.name = name;
    }

    MimeMessage write(StoredMail stored) throws MessagingException {
        OutboxMail mail = stored.mail();
        MimeMessage message = new FixedIdMessage(session, stored.messageId());
        message.setFrom(sender());
        message.setRecipient(
                Message.RecipientType.TO, new InternetAddress(mail.recipient().value(), true));
        message.setSubject(mail.content().subject(), UTF_8);
        message.setSentDate(Date.from(stored.queuedAt()));
        // no machine is to answer this
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("X-Auto-Response-Suppress", "All");
        if (!stored.references().isEmpty()) {
            message.setHeader("References", folded(stored.references()));
            message.setHeader("In-Reply-To", last(stored.references()));
        }
        if (mail.unsubscribe().isPresent()) {
            URI address = mail.unsubscribe().get();
            message.setHeader("List-Unsubscribe", "<" + address.toASCIIString() + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        MimeMultipart words = words(mail.content());
        message.setContent(
                mail.attachment().isPresent() ? with(mail.attachment().get(), words) : words);
        message.saveChanges();
        return message;
    }

    /** One ID a line: a header is folded before it becomes too long. */
    private static String folded(String references) {
        return references.replace(" ", "\r\n ");
    }

    private static String last(String references) {
        return references.substring(references.lastIndexOf(' ') + 1);
    }

    private InternetAddress sender() {
        try {
            return new InternetAddress(from.value(), name, UTF_8);
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException("Every Java has UTF-8", impossible);
        }
    }

    /** The last part is the one that a mail program shows if it can. */
    private static MimeMultipart words(MailContent content) throws MessagingException {
        MimeBodyPart text = new MimeBodyPart();
        text.setText(content.text(), UTF_8);
        MimeBodyPart html = new MimeBodyPart();
        html.setText(content.html(), UTF_8, "html");
        return new MimeMultipart("alternative", text, html);
    }

    private static MimeMultipart with(MailAttachment attachment, MimeMultipart words) throws MessagingException {
        MimeBodyPart body = new MimeBodyPart();
        body.setContent(words);
        MimeBodyPart file = new MimeBodyPart();
        file.setDisposition(Part.ATTACHMENT);
        file.setFileName(attachment.name());
        file.setText(attachment.text(), UTF_8);
        file.setHeader("Content-Type", attachment.type() + "; name=\"" + attachment.name() + "\"");
        file.setHeader("Content-Transfer-Encoding", "base64");
        return new MimeMultipart("mixed", body, file);
    }

    /** A message that keeps the ID it was given, so that a mail program shows a repeated one once. */
    private static final class FixedIdMessage extends MimeMessage {

        private final String id;

        FixedIdMessage(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
