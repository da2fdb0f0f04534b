package org.licenseportal.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import org.licenseportal.kernel.Clocks;
import org.licenseportal.letter.EmailAskedMail;
import org.licenseportal.letter.EmailChangeMail;
import org.licenseportal.letter.EmailChangedMail;
import org.licenseportal.letter.MailComposer;
import org.licenseportal.letter.Recipient;
import org.licenseportal.notification.Letterhead;
import org.licenseportal.notification.MailAddress;
import org.licenseportal.notification.Outbox;

/** Mails about a change of an address, in the caller's transaction. */
@ApplicationScoped
class EmailChangeLetters {

    @Inject
    MailComposer composer;

    @Inject
    Outbox outbox;

    @Inject
    Letterhead letterhead;

    @Inject
    Clocks clocks;

    /** Mails the link to the address that is to be. */
    void link(User user, EmailChange change, SecretToken token) {
        URI link = URI.create(letterhead.portal() + LinkMailer.PAGE + token.value());
        outbox.add(composer.compose(new EmailChangeMail(
                recipient(user, change.email()), user.email().value(), link, change.expires())));
    }

    /** Tells the address of now that another one is wished for. */
    void asked(User user, EmailAddress wanted, String from) {
        outbox.add(composer.compose(
                new EmailAskedMail(recipient(user, user.email()), wanted.value(), clocks.now(), from)));
    }

    /** Tells the address before that it is not the user's any more. */
    void changed(User user, EmailAddress before, String from) {
        outbox.add(composer.compose(
                new EmailChangedMail(recipient(user, before), user.email().value(), clocks.now(), from)));
    }

    private static Recipient recipient(User user, EmailAddress at) {
        return new Recipient(new MailAddress(at.value()), user.name(), user.language(), user.zone());
    }
}
