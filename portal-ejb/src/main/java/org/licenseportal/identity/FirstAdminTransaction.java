package org.licenseportal.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.licenseportal.audit.AuditAction;
import org.licenseportal.audit.AuditResult;
import org.licenseportal.kernel.Clocks;
import org.licenseportal.notification.Letterhead;

/** The parts of making the first admin that touch the database. */
@ApplicationScoped
class FirstAdminTransaction {

    @Inject
    UserRepository users;

    @Inject
    PasswordLinkRepository links;

    @Inject
    LinkMailer mailer;

    @Inject
    UserTrail trail;

    @Inject
    Letterhead letterhead;

    @Inject
    Clocks clocks;

    /** A new link, as long as nobody of the vendor can log in. Links of other nodes and earlier starts go on. */
    @Transactional
    Optional<URI> link() {
        return users.vendorAdmin()
                ? Optional.empty()
                : Optional.of(mailer.link(LinkKind.FIRST_ADMIN, Optional.empty()));
    }

    /** Whether this link makes an admin. */
    @Transactional
    boolean open(SecretToken token) {
        return links.find(token, clocks.now())
                        .filter(link -> link.kind() == LinkKind.FIRST_ADMIN)
                        .isPresent()
                && !users.vendorAdmin();
    }

    /**
     * Makes the admin. Ending the links comes first: of two who hold different ones, the database lets one do that, and
     * the other finds none.
     */
    @Transactional
    boolean create(FirstAdmin wanted, PasswordHash hash) {
        boolean known = users.find(wanted.email()).isPresent();
        if (known || !open(wanted.token()) || !links.endFirstAdmin()) {
            return false;
        }
        Invitation invitation = new Invitation(
                wanted.email(),
                wanted.name(),
                Role.VENDOR_ADMIN,
                Optional.empty(),
                Optional.empty(),
                letterhead.name(),
                Locale.ENGLISH,
                ZoneOffset.UTC);
        User admin = new User(UserId.random(), invitation, clocks.now());
        admin.setNew(hash, clocks.now());
        users.add(admin);
        trail.record(admin, AuditAction.USER_FIRST_ADMIN, wanted.caller(), AuditResult.done());
        return true;
    }
}
