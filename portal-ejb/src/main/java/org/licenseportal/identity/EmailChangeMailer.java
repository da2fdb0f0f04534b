package org.licenseportal.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.licenseportal.kernel.Clocks;

/**
 * Mails the link to an address that somebody wants to log in with, on a thread of the server's: the page was answered
 * before anybody looked whether the address is another user's already, so its time tells nothing.
 */
@Stateless
public class EmailChangeMailer {

    @Inject
    LoginTransaction logins;

    @Inject
    EmailChangeRepository changes;

    @Inject
    EmailChangeLetters letters;

    @Inject
    Clocks clocks;

    /** Mails the link, unless somebody else logs in with this address: then nobody is mailed anything. */
    @PermitAll
    @Asynchronous
    public void send(UserId id, EmailAddress wanted) {
        logins.active(id).filter(user -> !logins.taken(wanted, id)).ifPresent(user -> {
            SecretToken token = SecretToken.random();
            EmailChange change = new EmailChange(id, wanted, token, clocks.now());
            changes.add(change, clocks.now());
            letters.link(user, change, token);
        });
    }
}
