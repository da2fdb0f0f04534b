package org.licenseportal.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.licenseportal.audit.AuditAction;
import org.licenseportal.audit.AuditResult;
import org.licenseportal.kernel.Actor;
import org.licenseportal.kernel.Caller;

/**
 * Mails a link to who forgot the password, on a thread of the server's: the page was answered before anybody looked
 * whether there is such a user, so its time tells nothing.
 */
@Stateless
public class PasswordReminder {

    @Inject
    LoginTransaction logins;

    @Inject
    LinkMailer mailer;

    @Inject
    UserTrail trail;

    /** Mails the link, if somebody logs in with this address. Who was invited and has no password yet gets one, too. */
    @PermitAll
    @Asynchronous
    public void remind(EmailAddress email, Caller caller) {
        logins.find(email.value()).ifPresent(user -> {
            mailer.reset(user);
            trail.record(user, AuditAction.USER_RESET_LINK, new Actor("nobody", caller), AuditResult.done());
        });
    }
}
