package org.licenseportal.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.licenseportal.kernel.PageRequest;

/**
 * The outbox in the database. Plain SQL: a row is taken and given back by updates whose condition decides who of
 * several nodes gets it.
 */
@Dependent
class OutboxRepository {

    private static final String MAIL = "id, message_id, recipient, kind, subject, text_part, html_part,"
            + " attachment_name, attachment_type, attachment_text, unsubscribe_url, dedup_key, queued_at, attempts,"
            + " thread_references";

    private static final String DUE = " state = 'waiting' and due_at <= ? and leased_until <= ?";

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    boolean knows(String dedupKey) {
        Query query = entities.createNativeQuery("select count(*) from outbox_mail where dedup_key = ?")
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter(1, dedupKey);
        return ((Number) query.getSingleResult()).longValue() > 0;
    }

    void add(StoredMail stored, MailState state) {
        OutboxMail mail = stored.mail();
        long now = stored.queuedAt().toEpochMilli();
        entities.createNativeQuery("insert into outbox_mail (" + MAIL + ", state, created_at, due_at, leased_until,"
                        + " ended_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?, ?, ?, 0, ?)")
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter(1, stored.id())
                .setParameter(2, stored.messageId())
                .setParameter(3, mail.recipient().value())
                .setParameter(4, mail.kind().code())
                .setParameter(5, mail.content().subject())
                .setParameter(6, mail.content().text())
                .setParameter(7, mail.content().html())
                .setParameter(8, mail.attachment().map(MailAttachment::name).orElse(null))
                .setParameter(9, mail.attachment().map(MailAttachment::type).orElse(null))
                .setParameter(10, mail.attachment().map(MailAttachment::text).orElse(null))
                .setParameter(11, mail.unsubscribe().map(URI::toString).orElse(null))
                .setParameter(12, mail.dedupKey())
                .setParameter(13, now)
                .setParameter(14, stored.references())
                .setParameter(15, state.code())
                .setParameter(16, now)
                .setParameter(17, now)
                .setParameter(18, state == MailState.KEPT ? now : 0)
                .executeUpdate();
    }

    /** Some mails that could be sent now, those that wait for longest first. */
    List<String> due(Instant now, int limit) {
        List<?> ids = entities.createNativeQuery(
                        "select id from outbox_mail where" + DUE + " order by due_at" + PageRequest.fetchFirst(limit))
                .setParameter(1, now.toEpochMilli())
                .setParameter(2, now.toEpochMilli())
                .getResultList();
        return ids.stream().map(String.class::cast).toList();
    }

    /**
     * Takes a mail for a while, and counts the try: of several nodes that want it, the database lets one through.
     *
     * @return false when another one has it, or had it meanwhile
     */
    boolean lease(String id, Lease lease, Instant now) {
        return entities.createNativeQuery("update outbox_mail set lease_holder = ?, leased_until = ?,"
                                + " attempts = attempts + 1 where id = ? and" + DUE)
                        .setParameter(1, lease.holder())
                        .setParameter(2, lease.until().toEpochMilli())
                        .setParameter(3, id)
                        .setParameter(4, now.toEpochMilli())
                        .setParameter(5, now.toEpochMilli())
                        .executeUpdate()
                == 1;
    }

    StoredMail read(String id) {
        Query query = entities.createNativeQuery("select " + MAIL + " from outbox_mail where id = ?")
                .setParameter(1, id);
        return MailRows.stored((Object[]) query.getSingleResult());
    }

    /** Notes how a try ended. Only who still holds the mail may; anything else is another one's affair. */
    boolean settle(String id, Lease lease, Settlement settlement) {
        return entities.createNativeQuery("update outbox_mail set state = ?, due_at = ?, last_error = ?, ended_at = ?,"
                                + " lease_holder = null, leased_until = 0 where id = ? and lease_holder = ?")
                        .setParameter(1, settlement.state().code())
                        .setParameter(2, settlement.at().toEpochMilli())
                        .setParameter(3, settlement.error().orElse(null))
                        .setParameter(
                                4,
                                settlement.state() == MailState.WAITING
                                        ? 0
                                        : settlement.at().toEpochMilli())
                        .setParameter(5, id)
                        .setParameter(6, lease.holder())
                        .executeUpdate()
                == 1;
    }

    /** Forgets what a mail said. */
    void empty(String id) {
        entities.createNativeQuery("update outbox_mail set text_part = '', html_part = '', attachment_text = null"
                        + " where id = ?")
                .setParameter(1, id)
                .executeUpdate();
    }

    /** Removes what was sent before that time. */
    int forget(Instant before) {
        return entities.createNativeQuery("delete from outbox_mail where state = 'sent' and ended_at < ?")
                .setParameter(1, before.toEpochMilli())
                .executeUpdate();
    }

    /** Removes mails by the beginning of their keys, whatever became of them. */
    void erase(String keyPrefix) {
        entities.createNativeQuery("delete from outbox_mail where dedup_key like ? escape '!'")
                .setParameter(1, keyPrefix.replaceAll("[!%_]", "!$0") + "%")
                .executeUpdate();
    }

    /** Lets a mail that was given up begin anew. */
    boolean requeue(String id, Instant now) {
        return entities.createNativeQuery("update outbox_mail set state = 'waiting', attempts = 0, queued_at = ?,"
                                + " due_at = ?, ended_at = 0 where id = ? and state = 'dead'")
                        .setParameter(1, now.toEpochMilli())
                        .setParameter(2, now.toEpochMilli())
                        .setParameter(3, id)
                        .executeUpdate()
                == 1;
    }
}
