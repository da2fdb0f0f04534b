package org.licenseportal.issue;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.licenseportal.customer.AccountId;
import org.licenseportal.customer.CustomerDetails;
import org.licenseportal.letter.Recipient;
import org.licenseportal.notification.MailAddress;

/** What was said and done about issues. */
@Dependent
class IssueEntryRepository {

    private static final int MOST_ENTRIES = 500;
    private static final long MOST_BYTES = 60L * 1024 * 1024;

    private static final String ENTRIES = " from issue_entry e join issue_report r on r.number = e.issue_number";

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    IssueFileRepository files;

    /** The hash of what a wish with this key said to this issue. */
    Optional<String> said(IssueKey key, IssueNumber number, AccountId account) {
        List<?> found = entities.createNativeQuery(
                        "select e.form_hash" + ENTRIES + " where r.number = ? and r.account_id = ? and e.form_key = ?")
                .setParameter(1, number.value())
                .setParameter(2, account.value())
                .setParameter(3, key.value())
                .getResultList();
        return found.stream().map(String.class::cast).findFirst();
    }

    /** Whether an issue holds as many entries, or with so many bytes more as many bytes, as an issue may. */
    boolean full(IssueNumber number, AccountId account, long more) {
        Number entries = (Number)
                entities.createNativeQuery("select count(*)" + ENTRIES + " where r.number = ? and r.account_id = ?")
                        .setParameter(1, number.value())
                        .setParameter(2, account.value())
                        .getSingleResult();
        return entries.longValue() >= MOST_ENTRIES || files.bytes(number, account) + more > MOST_BYTES;
    }

    /** Adds an entry at the end; whoever does so has locked the issue. */
    IssueMessage add(IssueNumber number, NewMessage message, Instant now) {
        Number last = (Number)
                entities.createNativeQuery("select coalesce(max(place), 0) from issue_entry where issue_number = ?")
                        .setParameter(1, number.value())
                        .getSingleResult();
        int place = last.intValue() + 1;
        String id = UUID.randomUUID().toString();
        entities.createNativeQuery("insert into issue_entry (id, issue_number, place, kind, author_party, author_id,"
                        + " author_name, words, form_key, form_hash, written_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .setParameter(1, id)
                .setParameter(2, number.value())
                .setParameter(3, place)
                .setParameter(4, message.kind().word())
                .setParameter(5, message.author().party().word())
                .setParameter(6, message.author().id())
                .setParameter(7, message.author().name())
                .setParameter(8, message.content().text())
                .setParameter(9, message.key().value())
                .setParameter(10, message.content().hash())
                .setParameter(11, now.toEpochMilli())
                .executeUpdate();
        List<AttachedFile> attached = files.add(id, message.content().files());
        return new IssueMessage(
                place, message.kind(), message.author(), message.content().text(), now, attached);
    }

    /** All of them, in their order. */
    List<IssueMessage> of(IssueNumber number, AccountId account) {
        Map<String, List<AttachedFile>> attached = files.of(number, account);
        List<?> rows = entities.createNativeQuery("select e.id, e.place, e.kind, e.author_party, e.author_id,"
                        + " e.author_name, e.words, e.written_at" + ENTRIES
                        + " where r.number = ? and r.account_id = ? order by e.place")
                .setParameter(1, number.value())
                .setParameter(2, account.value())
                .getResultList();
        return rows.stream().map(row -> message((Object[]) row, attached)).toList();
    }

    private static IssueMessage message(Object[] row, Map<String, List<AttachedFile>> attached) {
        return new IssueMessage(
                ((Number) row[1]).intValue(),
                MessageKind.of((String) row[2]),
                new IssueAuthor(IssueParty.of((String) row[3]), (String) row[4], (String) row[5]),
                (String) row[6],
                Instant.ofEpochMilli(((Number) row[7]).longValue()),
                attached.getOrDefault((String) row[0], List.of()));
    }

    /**
     * Those who wrote to an issue with a login that they still have, by their IDs: whoever left the partner or the
     * account hears nothing more.
     */
    Map<String, Recipient> users(IssueNumber number, CustomerDetails customer) {
        List<?> rows = entities.createNativeQuery("select distinct u.id, u.email, u.name, u.language, u.time_zone"
                        + ENTRIES + " join portal_user u on u.id = e.author_id"
                        + " where r.number = ? and r.account_id = ? and e.author_party in ('admin', 'partner')"
                        + " and (u.account_id = r.account_id or u.reseller_number = ?)")
                .setParameter(1, number.value())
                .setParameter(2, customer.id().value())
                .setParameter(3, customer.partner().value())
                .getResultList();
        Map<String, Recipient> users = new LinkedHashMap<>();
        rows.stream().map(Object[].class::cast).forEach(row -> MailAddress.parse((String) row[1])
                .ifPresent(address -> users.put(
                        (String) row[0],
                        new Recipient(
                                address, (String) row[2], Locale.forLanguageTag((String) row[3]), ZoneId.of((String)
                                        row[4])))));
        return users;
    }
}
