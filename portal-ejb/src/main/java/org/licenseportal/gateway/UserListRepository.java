package org.licenseportal.gateway;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.licenseportal.customer.AccountId;
import org.licenseportal.kernel.Page;
import org.licenseportal.kernel.PageRequest;

/** The registered users of an account as a list, by name and extension. */
@Dependent
class UserListRepository {

    private static final String LIKE = " like ? escape '!'";

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    /** A condition with its values. */
    private record Where(String sql, List<Object> values) {

        /** Control characters are in no name, and a database refuses some of them. */
        static Where of(AccountId account, String text) {
            Where all = new Where("u.account_id = ?", List.of(account.value()));
            String words = text.replaceAll("\\p{Cntrl}", "").strip().toLowerCase(Locale.ROOT);
            if (words.isEmpty()) {
                return all;
            }
            String piece = "%" + words.replaceAll("([!%_])", "!$1") + "%";
            return all.and(
                    "(u.name_key" + LIKE + " or u.extension" + LIKE + " or lower(u.email)" + LIKE + ")",
                    piece,
                    piece,
                    piece);
        }

        Where and(String condition, Object... more) {
            List<Object> all = new ArrayList<>(values);
            all.addAll(List.of(more));
            return new Where(sql + " and " + condition, all);
        }

        Query bind(Query query) {
            for (int place = 0; place < values.size(); place++) {
                query.setParameter(place + 1, values.get(place));
            }
            return query;
        }
    }

    Page<RegisteredUser> page(AccountId account, String text, PageRequest request) {
        int wanted = request.limit() + 1;
        List<RegisteredUser> found = new ArrayList<>();
        for (Where range : ranges(Where.of(account, text), request)) {
            if (found.size() < wanted) {
                found.addAll(rows(range, request.backwards(), wanted - found.size()));
            }
        }
        return Page.of(request, found, user -> List.of(user.nameKey(), user.extension()));
    }

    int count(AccountId account, String text) {
        Where where = Where.of(account, text);
        Query query = entities.createNativeQuery("select count(*) from registered_user u where " + where.sql());
        return ((Number) where.bind(query).getSingleResult()).intValue();
    }

    /** The rows beyond a place, as ranges that follow one another: each is one stretch of the index. */
    private static List<Where> ranges(Where all, PageRequest request) {
        List<String> key = request.cursor().map(cursor -> cursor.key()).orElse(List.of());
        if (key.size() != 2) {
            return List.of(all);
        }
        String beyond = request.backwards() ? " < ?" : " > ?";
        return List.of(
                all.and("u.name_key = ?", key.get(0)).and("u.extension" + beyond, key.get(1)),
                all.and("u.name_key" + beyond, key.get(0)));
    }

    private List<RegisteredUser> rows(Where where, boolean backwards, int most) {
        String direction = backwards ? " desc" : "";
        Query query = entities.createNativeQuery("select u.extension, u.name, u.email from registered_user u where "
                + where.sql() + " order by u.name_key" + direction + ", u.extension" + direction
                + PageRequest.fetchFirst(most));
        List<?> rows = where.bind(query).getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(UserListRepository::user)
                .toList();
    }

    private static RegisteredUser user(Object[] row) {
        return new RegisteredUser((String) row[0], (String) row[1], Optional.ofNullable((String) row[2]));
    }
}
