package org.licenseportal.emergency;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.licenseportal.audience.AudienceService;
import org.licenseportal.letter.EmergencyMail;
import org.licenseportal.letter.MailComposer;
import org.licenseportal.notification.Outbox;
import org.licenseportal.site.SiteRegistration;

/** Tells the admins of the owner that a site had its emergency license, in the transaction in which it had it. */
@Dependent
class EmergencyLetter {

    @Inject
    AudienceService audience;

    @Inject
    MailComposer composer;

    @Inject
    Outbox outbox;

    /** @param asked who was shown a code, and why; empty when the installation asked by itself */
    void tell(SiteRegistration site, EmergencyUse use, Optional<TellCode> asked) {
        var person = asked.map(wish ->
                new EmergencyMail.Asked(wish.actor().name(), wish.reason().value()));
        site.resellerNumber().stream()
                .flatMap(owner -> audience.admins(owner).stream())
                .map(admin -> new EmergencyMail(admin, site.siteId().value(), use.at(), person))
                .forEach(mail -> outbox.add(composer.compose(mail)));
    }
}
