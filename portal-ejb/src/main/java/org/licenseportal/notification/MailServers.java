package org.licenseportal.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Session;
import java.util.Properties;

/** Makes connections to the mail server of the settings: the same way on every application server. */
@ApplicationScoped
class MailServers {

    private static final String CONNECT_MILLIS = "10000";
    private static final String ANSWER_MILLIS = "30000";

    @Inject
    MailSettings settings;

    @Inject
    Letterhead letterhead;

    /** A connection that opens itself for the first mail. */
    MailServer open() {
        Session session = Session.getInstance(properties());
        return new MailServer(session, settings, new MimeWriter(session, settings.from(), letterhead.name()));
    }

    Properties properties() {
        Properties smtp = new Properties();
        smtp.setProperty("mail.transport.protocol", "smtp");
        smtp.setProperty("mail.smtp.host", settings.host());
        smtp.setProperty("mail.smtp.port", Integer.toString(settings.port()));
        smtp.setProperty("mail.smtp.auth", Boolean.toString(settings.user().isPresent()));
        smtp.setProperty("mail.smtp.from", settings.from().value());
        smtp.setProperty("mail.smtp.connectiontimeout", CONNECT_MILLIS);
        smtp.setProperty("mail.smtp.timeout", ANSWER_MILLIS);
        smtp.setProperty("mail.smtp.writetimeout", ANSWER_MILLIS);
        smtp.setProperty("mail.smtp.ssl.enable", Boolean.toString(settings.tls() == MailTls.IMPLICIT));
        smtp.setProperty("mail.smtp.starttls.enable", Boolean.toString(settings.tls() == MailTls.STARTTLS));
        smtp.setProperty("mail.smtp.starttls.required", Boolean.toString(settings.tls() == MailTls.STARTTLS));
        smtp.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        smtp.setProperty("mail.smtp.ssl.protocols", "TLSv1.3 TLSv1.2");
        return smtp;
    }
}
