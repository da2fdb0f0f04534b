package org.licenseportal.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import org.licenseportal.kernel.Clocks;
import org.licenseportal.letter.InvitationMail;
import org.licenseportal.letter.MailComposer;
import org.licenseportal.letter.PasskeyChangedMail;
import org.licenseportal.letter.PasswordChangedMail;
import org.licenseportal.letter.PasswordResetMail;
import org.licenseportal.letter.Recipient;
import org.licenseportal.notification.Letterhead;
import org.licenseportal.notification.MailAddress;
import org.licenseportal.notification.Outbox;

/**
 * Makes password links and mails them, and mails what else users have to know of their login, in the caller's
 * transaction. The token of a link stands behind the {@code #} of the address: browsers send that to no server, so it
 * gets into no log and no {@code Referer} (decision 0020).
 */
@ApplicationScoped
class LinkMailer {

    /** Where links in mails lead, up to their token. */
    static final String PAGE = "/login/link#";

    @Inject
    PasswordLinkRepository links;

    @Inject
    MailComposer composer;

    @Inject
    Outbox outbox;

    @Inject
    Letterhead letterhead;

    @Inject
    Clocks clocks;

    /** Mails a link to somebody who forgot the password. */
    void reset(User user) {
        outbox.add(composer.compose(new PasswordResetMail(
                recipient(user), link(LinkKind.RESET, Optional.of(user.id())), expires(LinkKind.RESET))));
    }

    /** Mails a link to somebody who is invited. */
    void invite(User user, String inviter, String organization) {
        URI link = link(LinkKind.INVITATION, Optional.of(user.id()));
        outbox.add(composer.compose(
                new InvitationMail(recipient(user), inviter, organization, link, expires(LinkKind.INVITATION))));
    }

    /** Tells the user that the password is another one now. */
    void changed(User user, String address) {
        outbox.add(composer.compose(new PasswordChangedMail(recipient(user), clocks.now(), address)));
    }

    /** Tells the user that a passkey logs in from now on, or no more. */
    void passkey(User user, PasskeyName passkey, boolean added, String address) {
        outbox.add(composer.compose(
                new PasskeyChangedMail(recipient(user), passkey.value(), added, clocks.now(), address)));
    }

    /** The vendor as mails name it. */
    String vendor() {
        return letterhead.name();
    }

    /** A new link. */
    URI link(LinkKind kind, Optional<UserId> user) {
        SecretToken token = SecretToken.random();
        links.add(new PasswordLink(kind, token, user, clocks.now()), clocks.now());
        return URI.create(letterhead.portal() + PAGE + token.value());
    }

    private Instant expires(LinkKind kind) {
        return clocks.now().plus(kind.life());
    }

    private static Recipient recipient(User user) {
        MailAddress address = MailAddress.parse(user.email().value())
                .orElseThrow(() -> new IllegalStateException("A user has an address that no mail can be sent to"));
        return new Recipient(address, user.name(), user.language(), user.zone());
    }
}
