package org.licenseportal.bulletin;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.licenseportal.audience.AudienceService;
import org.licenseportal.audience.Subscriber;
import org.licenseportal.letter.BulletinMail;
import org.licenseportal.letter.MailComposer;
import org.licenseportal.letter.Recipient;
import org.licenseportal.notification.DeliveryCounts;
import org.licenseportal.notification.Letterhead;
import org.licenseportal.notification.MailboxService;
import org.licenseportal.notification.Outbox;
import org.licenseportal.notification.OutboxMail;

/** Makes mails of bulletins. */
@Dependent
class BulletinMailing {

    @Inject
    AudienceService audience;

    @Inject
    MailComposer composer;

    @Inject
    Outbox outbox;

    @Inject
    MailboxService mailbox;

    @Inject
    Letterhead letterhead;

    /** One mail for each who subscribed. */
    int send(Bulletin bulletin) {
        List<Subscriber> readers =
                audience.subscribers(bulletin.content().kind().topic());
        readers.forEach(reader -> outbox.add(mail(bulletin, reader.to(), reader.unsubscribe())));
        return readers.size();
    }

    int readers(BulletinKind kind) {
        return audience.count(kind.topic());
    }

    /** One mail for who tries it, as often as it is tried. */
    void test(Bulletin bulletin, Recipient reader) {
        outbox.add(sample(bulletin, reader).once("bulletin-test:" + UUID.randomUUID()));
    }

    /** What a mail to this reader would be. */
    OutboxMail sample(Bulletin bulletin, Recipient reader) {
        return mail(bulletin, reader, URI.create(letterhead.portal() + "/account"));
    }

    DeliveryCounts deliveries(BulletinDetails bulletin) {
        return mailbox.deliveries("bulletin:" + bulletin.id() + ":");
    }

    private OutboxMail mail(Bulletin bulletin, Recipient reader, URI unsubscribe) {
        BulletinContent content = bulletin.content();
        return composer.compose(
                new BulletinMail(reader, bulletin.id().value(), content.title(), content.paragraphs(), unsubscribe));
    }
}
