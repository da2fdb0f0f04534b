package org.licenseportal.member;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.licenseportal.audience.MailTopic;
import org.licenseportal.identity.EmailAddress;
import org.licenseportal.identity.UserId;
import org.licenseportal.kernel.Cursor;
import org.licenseportal.kernel.Page;
import org.licenseportal.kernel.PageRequest;
import org.licenseportal.kernel.Roles;
import org.licenseportal.reseller.ResellerNumber;

/** Users as lists show them, by name. Plain SQL on a table of identity, so that a page is one query per range. */
@Dependent
class MemberListRepository {

    private static final String COLUMNS = "u.id, u.email, u.name, u.phone, u.role, u.mail_sales, u.mail_technical,"
            + " u.mail_swas, c.user_id, u.password_hash, u.last_login_at, u.reseller_number,"
            + " lower(u.name), p.check_sum";

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    /** A user, and where the name stands in the order of the list: the database's own idea of it. */
    private record Row(MemberSummary member, String nameOrder) {

        List<String> key() {
            return List.of(nameOrder, member.id().value());
        }
    }

    Page<MemberSummary> page(ResellerNumber owner, MemberFilter filter, PageRequest request) {
        int wanted = request.limit() + 1;
        List<Row> found = new ArrayList<>();
        for (MemberConditions range : ranges(MemberConditions.of(owner, filter), request)) {
            if (found.size() < wanted) {
                found.addAll(rows(range, order(request), wanted - found.size()));
            }
        }
        return Page.of(request, found, Row::key).map(Row::member);
    }

    long count(ResellerNumber owner, MemberFilter filter) {
        MemberConditions conditions = MemberConditions.of(owner, filter);
        Object count = conditions
                .bind(entities.createNativeQuery(conditions.select("count(*)", "")))
                .getSingleResult();
        return ((Number) count).longValue();
    }

    Optional<MemberSummary> find(UserId id, ResellerNumber owner) {
        return rows(MemberConditions.of(owner).and("u.id = ?", id.value()), "", 1).stream()
                .map(Row::member)
                .findFirst();
    }

    /** By the address that somebody logs in with. */
    Optional<MemberSummary> find(EmailAddress email, ResellerNumber owner) {
        return rows(MemberConditions.of(owner).and("u.email_key = ?", email.key()), "", 1).stream()
                .map(Row::member)
                .findFirst();
    }

    /** The rows beyond a place, as ranges that follow one another. */
    private static List<MemberConditions> ranges(MemberConditions where, PageRequest request) {
        List<String> place = request.cursor().map(Cursor::key).orElse(List.of());
        if (place.size() != 2) {
            return List.of(where);
        }
        String beyond = request.backwards() ? " < ?" : " > ?";
        return List.of(
                where.and("lower(u.name) = ?", place.get(0)).and("u.id" + beyond, place.get(1)),
                where.and("lower(u.name)" + beyond, place.get(0)));
    }

    private static String order(PageRequest request) {
        String direction = request.backwards() ? " desc" : "";
        return " order by lower(u.name)" + direction + ", u.id" + direction;
    }

    private List<Row> rows(MemberConditions conditions, String order, int limit) {
        List<?> rows = conditions
                .bind(entities.createNativeQuery(conditions.select(COLUMNS, order)))
                .setMaxResults(limit)
                .getResultList();
        return rows.stream().map(row -> row((Object[]) row)).toList();
    }

    private static Row row(Object[] row) {
        MemberSummary member = new MemberSummary(
                new UserId((String) row[0]),
                new ResellerNumber((String) row[11]),
                new EmailAddress((String) row[1]),
                (String) row[2],
                Optional.ofNullable((String) row[3]),
                Roles.RESELLER_ADMIN.equals(row[4]),
                subscriptions(row),
                row[8] != null,
                row[9] != null,
                Optional.ofNullable((Number) row[10]).map(login -> Instant.ofEpochMilli(login.longValue())),
                Optional.ofNullable((String) row[13]));
        return new Row(member, (String) row[12]);
    }

    private static Set<MailTopic> subscriptions(Object[] row) {
        Set<MailTopic> wanted = EnumSet.noneOf(MailTopic.class);
        for (MailTopic kind : MailTopic.values()) {
            if (Boolean.TRUE.equals(row[5 + kind.ordinal()])) {
                wanted.add(kind);
            }
        }
        return wanted;
    }
}
