package org.licenseportal.web.mail;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.licenseportal.notification.MailState;
import org.licenseportal.notification.MailSummary;
import org.licenseportal.web.support.Texts;

/**
 * A mail in the reader's words.
 *
 * @param id its part of addresses
 * @param subject its subject
 * @param recipient whom it goes to
 * @param kind what it is about
 * @param written when it was written
 * @param state where it stands
 * @param look how the state looks: a class of the style sheet
 * @param icon the icon beside it
 * @param error why the last try failed; empty when none did
 */
public record MailRow(
        String id,
        String subject,
        String recipient,
        String kind,
        String written,
        String state,
        String look,
        String icon,
        String error) {

    static MailRow of(MailSummary mail, Texts texts) {
        MailState state = mail.state();
        return new MailRow(
                mail.id().value(),
                mail.subject(),
                mail.recipient().value(),
                texts.text("kind." + mail.kind().code()),
                mail.createdAt()
                        .atOffset(ZoneOffset.UTC)
                        .format(DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm:ss 'UTC'", texts.locale())),
                texts.text("state." + state.code()),
                look(state),
                icon(state),
                mail.lastError().orElse(""));
    }

    private static String look(MailState state) {
        return switch (state) {
            case SENT -> "ok";
            case WAITING -> "warn";
            case DEAD -> "bad";
            case KEPT -> "none";
        };
    }

    private static String icon(MailState state) {
        return switch (state) {
            case SENT -> "check";
            case WAITING -> "info";
            case DEAD -> "cross";
            case KEPT -> "contact";
        };
    }
}
