package org.licenseportal.member;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.licenseportal.kernel.Roles;
import org.licenseportal.reseller.ResellerNumber;

/** The conditions of a query on users, each with its values. It never changes: each step makes a new one. */
final class MemberConditions {

    private static final String LIKE = " like ? escape '!'";
    private static final String ANYWHERE =
            "(lower(u.name)" + LIKE + " or u.email_key" + LIKE + " or (u.phone is not null and u.phone" + LIKE + "))";

    private final String sql;
    private final List<Object> values;

    private MemberConditions(String sql, List<Object> values) {
        this.sql = sql;
        this.values = values;
    }

    static MemberConditions of(ResellerNumber owner) {
        return new MemberConditions("u.reseller_number = ?", List.of(owner.value()));
    }

    static MemberConditions of(ResellerNumber owner, MemberFilter filter) {
        MemberConditions found = of(owner);
        if (filter.admin().isPresent()) {
            found = found.and("u.role = ?", filter.admin().get() ? Roles.RESELLER_ADMIN : Roles.RESELLER_USER);
        }
        if (filter.subscription().isPresent()) {
            found = found.and("u.mail_" + filter.subscription().get().word() + " = true");
        }
        if (filter.active().isPresent()) {
            found = found.and("u.password_hash is " + (filter.active().get() ? "not null" : "null"));
        }
        return filter.text().isPresent() ? found.text(filter.text().get()) : found;
    }

    MemberConditions and(String condition, Object... more) {
        List<Object> all = new ArrayList<>(values);
        Collections.addAll(all, more);
        return new MemberConditions(sql + " and " + condition, List.copyOf(all));
    }

    /** Reads the given columns of those users. */
    String select(String columns, String order) {
        return "select " + columns + " from portal_user u left join main_contact c on c.user_id = u.id"
                + " left join user_picture p on p.user_id = u.id where " + sql
                + order;
    }

    Query bind(Query query) {
        for (int place = 0; place < values.size(); place++) {
            query.setParameter(place + 1, values.get(place));
        }
        return query;
    }

    /** Spaces of a phone number mean nothing, as the number is kept without. */
    private MemberConditions text(String words) {
        return and(ANYWHERE, piece(words), piece(words), piece(words.replaceAll("[\\s()/.-]", "")));
    }

    private static String piece(String words) {
        return "%" + words.toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
    }
}
