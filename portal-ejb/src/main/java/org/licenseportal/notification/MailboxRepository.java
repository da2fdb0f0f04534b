package org.licenseportal.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Optional;
import org.licenseportal.kernel.Cursor;
import org.licenseportal.kernel.Page;
import org.licenseportal.kernel.PageRequest;

/** Lists of mails, the latest first, in pages that cost the same however deep they lie. */
@Dependent
class MailboxRepository {

    private static final String COLUMNS =
            "select id, recipient, kind, subject, state, created_at, attempts, last_error from outbox_mail where ";

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    Page<MailSummary> all(PageRequest request) {
        return page("1 = 1", request);
    }

    Page<MailSummary> dead(PageRequest request) {
        return page("state = 'dead'", request);
    }

    /** How many mails are in this state and have a key that begins like this. */
    int count(MailState state, String keyPrefix) {
        Object count = entities.createNativeQuery(
                        "select count(*) from outbox_mail where state = ? and dedup_key like ? escape '!'")
                .setParameter(1, state.code())
                .setParameter(2, keyPrefix.replaceAll("[!%_]", "!$0") + "%")
                .getSingleResult();
        return ((Number) count).intValue();
    }

    Optional<MailSummary> find(MailId id) {
        List<?> rows = entities.createNativeQuery(COLUMNS + "id = ?")
                .setParameter(1, id.value())
                .getResultList();
        return rows.stream().map(row -> summary((Object[]) row)).findFirst();
    }

    private Page<MailSummary> page(String which, PageRequest request) {
        String place = request.cursor()
                .map(cursor -> request.backwards()
                        ? " and created_at >= ? and (created_at > ? or id > ?)"
                        : " and created_at <= ? and (created_at < ? or id < ?)")
                .orElse("");
        String order = request.backwards() ? " order by created_at, id" : " order by created_at desc, id desc";
        Query query = entities.createNativeQuery(
                COLUMNS + which + place + order + PageRequest.fetchFirst(request.limit() + 1));
        request.cursor().map(Cursor::key).ifPresent(key -> {
            query.setParameter(1, millis(key.get(0)));
            query.setParameter(2, millis(key.get(0)));
            query.setParameter(3, key.get(key.size() - 1));
        });
        List<?> rows = query.getResultList();
        return Page.of(
                request, rows.stream().map(row -> summary((Object[]) row)).toList(), MailboxRepository::key);
    }

    /** A cursor comes from outside: one of another list leads to the beginning. */
    private static long millis(String text) {
        return text.matches("[0-9]{1,15}") ? Long.parseLong(text) : Long.MAX_VALUE;
    }

    static List<String> key(MailSummary mail) {
        return List.of(Long.toString(mail.createdAt().toEpochMilli()), mail.id().value());
    }

    private static MailSummary summary(Object[] row) {
        return new MailSummary(
                new MailId((String) row[0]),
                new MailAddress((String) row[1]),
                MailKind.ofCode((String) row[2]),
                (String) row[3],
                MailState.ofCode((String) row[4]),
                MailRows.instant(row[5]),
                ((Number) row[6]).intValue(),
                MailRows.text(row[7]));
    }
}
