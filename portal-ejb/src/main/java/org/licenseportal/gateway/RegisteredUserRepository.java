package org.licenseportal.gateway;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.licenseportal.customer.AccountId;

/** The registered users of accounts in the database, as uploads change them. Plain SQL, many rows by a statement. */
@Dependent
class RegisteredUserRepository {

    /** Rows by a statement: well below the values that a statement may have. */
    private static final int CHUNK = 100;

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    Set<String> extensions(AccountId account) {
        List<?> found = query(
                        "select u.extension from registered_user u where u.account_id = ?", List.of(account.value()))
                .getResultList();
        Set<String> extensions = new HashSet<>();
        found.forEach(extension -> extensions.add((String) extension));
        return extensions;
    }

    void add(AccountId account, List<RegisteredUser> users) {
        insert(
                "insert into registered_user (account_id, extension, name, name_key, email) values ",
                users.stream().map(user -> row(account.value(), user)).toList());
    }

    private static List<Object> row(String account, RegisteredUser user) {
        return Arrays.asList(
                account,
                user.extension(),
                user.name(),
                user.nameKey(),
                user.email().orElse(null));
    }

    void remove(AccountId account, Collection<String> extensions) {
        List<String> all = List.copyOf(extensions);
        for (int from = 0; from < all.size(); from += CHUNK) {
            List<String> chunk = all.subList(from, Math.min(all.size(), from + CHUNK));
            List<Object> values = new ArrayList<>(chunk);
            values.add(0, account.value());
            query(
                            "delete from registered_user where account_id = ? and extension in ("
                                    + String.join(", ", Collections.nCopies(chunk.size(), "?")) + ")",
                            values)
                    .executeUpdate();
        }
    }

    void removeAll(AccountId account) {
        query("delete from registered_user where account_id = ?", List.of(account.value()))
                .executeUpdate();
    }

    int count(AccountId account) {
        Object count = query("select count(*) from registered_user where account_id = ?", List.of(account.value()))
                .getSingleResult();
        return ((Number) count).intValue();
    }

    /** Inserts rows of equal length, so many by a statement. */
    void insert(String into, List<List<Object>> rows) {
        for (int from = 0; from < rows.size(); from += CHUNK) {
            List<List<Object>> chunk = rows.subList(from, Math.min(rows.size(), from + CHUNK));
            String places =
                    "(" + String.join(", ", Collections.nCopies(chunk.get(0).size(), "?")) + ")";
            List<Object> values = new ArrayList<>();
            chunk.forEach(values::addAll);
            query(into + String.join(", ", Collections.nCopies(chunk.size(), places)), values)
                    .executeUpdate();
        }
    }

    private Query query(String sql, List<?> values) {
        Query query = entities.createNativeQuery(sql);
        for (int place = 0; place < values.size(); place++) {
            query.setParameter(place + 1, values.get(place));
        }
        return query;
    }
}
