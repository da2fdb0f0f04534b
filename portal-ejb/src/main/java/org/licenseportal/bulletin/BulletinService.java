package org.licenseportal.bulletin;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.licenseportal.audit.AuditAction;
import org.licenseportal.audit.AuditChange;
import org.licenseportal.audit.AuditEntry;
import org.licenseportal.audit.AuditField;
import org.licenseportal.audit.AuditObject;
import org.licenseportal.audit.AuditOrigin;
import org.licenseportal.audit.AuditResult;
import org.licenseportal.audit.AuditTrail;
import org.licenseportal.kernel.Actor;
import org.licenseportal.kernel.Clocks;
import org.licenseportal.kernel.Page;
import org.licenseportal.kernel.PageRequest;
import org.licenseportal.kernel.Roles;
import org.licenseportal.letter.Recipient;
import org.licenseportal.notification.DeliveryCounts;
import org.licenseportal.notification.MailContent;

/** Lets the vendor write bulletins and send them to those who subscribed. */
@Stateless
public class BulletinService {

    @Inject
    BulletinRepository bulletins;

    @Inject
    BulletinMailing mailing;

    @Inject
    AuditTrail trail;

    @Inject
    Clocks clocks;

    /** Bulletins, the latest first. */
    @RolesAllowed(Roles.VENDOR_ADMIN)
    public Page<BulletinDetails> list(PageRequest page) {
        return Page.of(page, bulletins.list(page), BulletinRepository::key).map(Bulletin::details);
    }

    /** How many there are. */
    @RolesAllowed(Roles.VENDOR_ADMIN)
    public long count() {
        return bulletins.count();
    }

    /** One of them. */
    @RolesAllowed(Roles.VENDOR_ADMIN)
    public Optional<BulletinDetails> find(BulletinId id) {
        return bulletins.find(id).map(Bulletin::details);
    }

    /** A new draft. */
    @RolesAllowed(Roles.VENDOR_ADMIN)
    public BulletinId create(BulletinContent content, Actor actor) {
        Bulletin bulletin = new Bulletin(BulletinId.random(), clocks.now());
        bulletin.write(content, actor.name(), clocks.now());
        bulletins.add(bulletin);
        record(AuditAction.BULLETIN_CREATE, bulletin, actor, changes(Optional.empty(), content));
        return bulletin.id();
    }

    /** Gives a draft other content. */
    @RolesAllowed(Roles.VENDOR_ADMIN)
    public BulletinOutcome change(SeenBulletin seen, BulletinContent content, Actor actor) {
        return withDraft(seen, bulletin -> {
            if (!bulletin.content().equals(content)) {
                List<AuditChange> changes = changes(Optional.of(bulletin.content()), content);
                bulletin.write(content, actor.name(), clocks.now());
                record(AuditAction.BULLETIN_CHANGE, bulletin, actor, changes);
            }
        });
    }

    /** Throws a draft away. */
    @RolesAllowed(Roles.VENDOR_ADMIN)
    public BulletinOutcome discard(SeenBulletin seen, Actor actor) {
        return withDraft(seen, bulletin -> {
            bulletins.remove(bulletin);
            record(AuditAction.BULLETIN_DISCARD, bulletin, actor, changes(Optional.empty(), bulletin.content()));
        });
    }

    /** How many a bulletin of this kind would go to now. */
    @RolesAllowed(Roles.VENDOR_ADMIN)
    public int readers(BulletinKind kind) {
        return mailing.readers(kind);
    }

    /** The mail as this reader would get it. */
    @RolesAllowed(Roles.VENDOR_ADMIN)
    public Optional<MailContent> preview(BulletinId id, Recipient reader) {
        return bulletins.find(id).map(bulletin -> mailing.sample(bulletin, reader)
                .content());
    }

    /** Sends it to who tries it, and to nobody else; false when there is none. */
    @RolesAllowed(Roles.VENDOR_ADMIN)
    public boolean test(BulletinId id, Recipient reader) {
        Optional<Bulletin> bulletin = bulletins.find(id);
        bulletin.ifPresent(known -> mailing.test(known, reader));
        return bulletin.isPresent();
    }

    /**
     * Sends a draft to all who subscribed, in the version that was seen. Two who do so at once conflict: call it with
     * {@link org.licenseportal.kernel.Retry}, and the second one finds it sent.
     */
    @RolesAllowed(Roles.VENDOR_ADMIN)
    public BulletinOutcome send(SeenBulletin seen, Actor actor) {
        return withDraft(seen, bulletin -> {
            int count = mailing.send(bulletin);
            bulletin.sent(count, actor.name(), clocks.now());
            List<AuditChange> sent = new ArrayList<>(changes(Optional.empty(), bulletin.content()));
            sent.add(AuditChange.to(AuditField.RECIPIENTS, count));
            record(AuditAction.BULLETIN_SEND, bulletin, actor, sent);
        });
    }

    /** What became of the mails of a bulletin. */
    @RolesAllowed(Roles.VENDOR_ADMIN)
    public BulletinDelivery delivery(BulletinDetails bulletin) {
        DeliveryCounts counts = mailing.deliveries(bulletin);
        return BulletinDelivery.of(bulletin, counts);
    }

    private BulletinOutcome withDraft(SeenBulletin seen, Consumer<Bulletin> work) {
        Optional<Bulletin> bulletin = bulletins.find(seen.id());
        if (bulletin.isEmpty()) {
            return new BulletinOutcome.Unknown();
        }
        if (!bulletin.get().draft() || !bulletin.get().is(seen.version())) {
            return new BulletinOutcome.Stale();
        }
        work.accept(bulletin.get());
        bulletins.flush();
        return new BulletinOutcome.Done(bulletin.get().details());
    }

    private void record(AuditAction action, Bulletin bulletin, Actor actor, List<AuditChange> changes) {
        trail.record(new AuditEntry(
                clocks.now(),
                AuditOrigin.of(actor),
                action,
                new AuditObject(AuditObject.Type.BULLETIN, bulletin.id().value(), Optional.empty()),
                AuditResult.done(changes)));
    }

    /** The text is too long for the trail, and stays with the bulletin. */
    private static List<AuditChange> changes(Optional<BulletinContent> before, BulletinContent after) {
        return List.of(
                AuditChange.of(
                        AuditField.KIND,
                        before.map(content -> content.kind().word()),
                        after.kind().word()),
                AuditChange.of(AuditField.NAME, before.map(BulletinContent::title), after.title()));
    }
}
