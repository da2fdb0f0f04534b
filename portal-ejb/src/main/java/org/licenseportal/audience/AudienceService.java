package org.licenseportal.audience;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import org.licenseportal.kernel.Roles;
import org.licenseportal.letter.Recipient;
import org.licenseportal.notification.Letterhead;
import org.licenseportal.reseller.ResellerNumber;

/** Answers who gets a mail. It is asked by what tells people something, never by a page of a reseller's. */
@Stateless
public class AudienceService {

    @Inject
    AudienceRepository readers;

    @Inject
    Letterhead letterhead;

    /** Who hears of the reseller's orders. */
    @RolesAllowed(Roles.VENDOR_ADMIN)
    public List<Recipient> orderUpdates(ResellerNumber reseller) {
        return readers.admins(reseller);
    }

    /** Who hears of the end of software assurance of the reseller's sites. Timers ask, who have no role. */
    @PermitAll
    public List<Subscriber> swasNotices(ResellerNumber reseller) {
        return readers.subscribers(MailTopic.SWAS, reseller).stream()
                .map(this::subscriber)
                .toList();
    }

    /** Who subscribed to this, at all resellers. */
    @RolesAllowed(Roles.VENDOR_ADMIN)
    public List<Subscriber> subscribers(MailTopic topic) {
        return readers.subscribers(topic).stream().map(this::subscriber).toList();
    }

    /** How many subscribed to this. */
    @RolesAllowed(Roles.VENDOR_ADMIN)
    public int count(MailTopic topic) {
        return readers.count(topic);
    }

    private Subscriber subscriber(Recipient to) {
        return new Subscriber(to, URI.create(letterhead.portal() + "/account"));
    }
}
