package org.licenseportal.notification;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.NoSuchProviderException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.regex.Pattern;

/** A connection to the mail server. It opens for the first mail, and again after it broke. */
final class MailServer implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(MailServer.class.getName());
    private static final Pattern REFUSED_FOR_GOOD = Pattern.compile("(?:^|\\s)5\\d\\d[ -]");

    private final Transport transport;
    private final MailSettings settings;
    private final MimeWriter writer;

    MailServer(Session session, MailSettings settings, MimeWriter writer) {
        this.settings = settings;
        this.writer = writer;
        try {
            transport = session.getTransport();
        } catch (NoSuchProviderException missing) {
            throw new IllegalStateException("The server has no Jakarta Mail that speaks SMTP", missing);
        }
    }

    /** Hands the mail over; answers why that was not possible, or nothing when it was. */
    Optional<DeliveryFailure> send(StoredMail mail) {
        try {
            connect();
        } catch (MessagingException failure) {
            return failure(DeliveryFailure.Kind.SERVER, failure);
        }
        try {
            MimeMessage message = writer.write(mail);
            transport.sendMessage(message, message.getAllRecipients());
            return Optional.empty();
        } catch (SendFailedException refused) {
            return failure(kindOf(refused), refused);
        } catch (MessagingException broken) {
            close();
            return failure(DeliveryFailure.Kind.TEMPORARY, broken);
        }
    }

    private void connect() throws MessagingException {
        if (!transport.isConnected()) {
            transport.connect(
                    settings.host(),
                    settings.port(),
                    settings.user().orElse(null),
                    settings.password().orElse(null));
        }
    }

    private static DeliveryFailure.Kind kindOf(SendFailedException refused) {
        Address[] invalid = refused.getInvalidAddresses();
        boolean addressRefused = invalid != null && invalid.length > 0;
        return addressRefused && REFUSED_FOR_GOOD.matcher(words(refused)).find()
                ? DeliveryFailure.Kind.PERMANENT
                : DeliveryFailure.Kind.TEMPORARY;
    }

    private Optional<DeliveryFailure> failure(DeliveryFailure.Kind kind, MessagingException failure) {
        return Optional.of(DeliveryFailure.of(kind, words(failure), settings.password()));
    }

    /** The messages of the failure and of what led to it. */
    private static String words(Exception failure) {
        StringBuilder words = new StringBuilder();
        Exception part = failure;
        while (part != null) {
            words.append(part.getMessage() == null ? part.getClass().getSimpleName() : part.getMessage());
            part = part instanceof MessagingException mail ? mail.getNextException() : null;
            words.append(part == null ? "" : " ");
        }
        return words.toString();
    }

    @Override
    public void close() {
        try {
            transport.close();
        } catch (MessagingException alreadyBroken) {
            LOG.log(Level.DEBUG, "The connection to the mail server was broken when it was closed", alreadyBroken);
        }
    }
}
