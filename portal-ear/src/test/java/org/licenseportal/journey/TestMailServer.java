package org.licenseportal.journey;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A mail server in this process, which a test can stop and start again on its port. */
public final class TestMailServer {

    private final ServerSetup setup;
    private GreenMail server;

    private TestMailServer() {
        server = new GreenMail(ServerSetup.SMTP.dynamicPort());
        server.start();
        setup = new ServerSetup(server.getSmtp().getPort(), null, ServerSetup.PROTOCOL_SMTP);
    }

    /** Starts one on a free port. */
    public static TestMailServer start() {
        return new TestMailServer();
    }

    /** The settings of a portal that sends its mails here. */
    public ServerSettings settingsFor(ServerSettings settings) {
        return settings.with("PORTAL_MAIL_HOST", "127.0.0.1")
                .with("PORTAL_MAIL_PORT", Integer.toString(setup.getPort()))
                .with("PORTAL_MAIL_TLS", "none")
                .with("PORTAL_MAIL_FROM", "licensing@portal.example");
    }

    /** Stops it; what arrived is forgotten. */
    public void stop() {
        server.stop();
    }

    /** Starts it again, empty. */
    public void startAgain() {
        server = new GreenMail(setup);
        server.start();
    }

    /** The first mail to this address, once there is one. */
    public MimeMessage await(String recipient, Duration limit) {
        Await.until(limit, () -> to(recipient).isPresent(), () -> "no mail to " + recipient);
        return to(recipient).orElseThrow();
    }

    /** What the first mail with this subject to this address says as plain text, once there is one. */
    public String text(String recipient, String subject, Duration limit) {
        Await.until(
                limit,
                () -> about(recipient, subject).isPresent(),
                () -> "no mail to " + recipient + " about \"" + subject + "\"");
        try {
            Object content = about(recipient, subject).orElseThrow().getContent();
            while (content instanceof MimeMultipart parts) {
                content = parts.getBodyPart(0).getContent();
            }
            return (String) content;
        } catch (MessagingException | IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** The mails with this subject to this address in the order of their IDs, once there are so many. */
    public List<MimeMessage> awaitAll(String recipient, String subject, int count, Duration limit) {
        Await.until(
                limit,
                () -> all(recipient, subject).size() >= count,
                () -> "no " + count + " mails to " + recipient + " about \"" + subject + "\"");
        return all(recipient, subject);
    }

    private List<MimeMessage> all(String recipient, String subject) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(mail -> recipient.equals(recipientOf(mail)) && subject.equals(subjectOf(mail)))
                .sorted(Comparator.comparing(TestMailServer::idOf))
                .toList();
    }

    private static String idOf(MimeMessage mail) {
        try {
            return mail.getMessageID();
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private Optional<MimeMessage> about(String recipient, String subject) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(mail -> recipient.equals(recipientOf(mail)) && subject.equals(subjectOf(mail)))
                .findFirst();
    }

    private static String subjectOf(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private Optional<MimeMessage> to(String recipient) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(mail -> recipient.equals(recipientOf(mail)))
                .findFirst();
    }

    private static String recipientOf(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString();
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
