package org.licenseportal.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.stream.Stream;
import org.licenseportal.kernel.LikePattern;
import org.licenseportal.reseller.ResellerNumber;

/** Users by what somebody types: a part of their address or name. */
@Dependent
class UserSearchRepository {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    /** Of a reseller's users, by address. */
    Stream<User> find(LikePattern text, ResellerNumber owner, int limit) {
        return query(text, " and u.resellerNumber = :owner", limit)
                .setParameter("owner", owner.value())
                .getResultStream()
                .filter(user -> fits(user, text));
    }

    /** Of all users, by address. */
    Stream<User> findForVendor(LikePattern text, int limit) {
        return query(text, "", limit).getResultStream().filter(user -> fits(user, text));
    }

    private static boolean fits(User user, LikePattern text) {
        return text.isIn(user.name()) || text.isIn(user.email().value());
    }

    private TypedQuery<User> query(LikePattern text, String scope, int limit) {
        return entities.createQuery(
                        "select u from User u where (u.emailKey like :part escape '!'"
                                + " or lower(u.name) like :part escape '!')" + scope
                                + " order by case when u.emailKey = :exact then 0 else 1 end, u.emailKey",
                        User.class)
                .setParameter("part", text.anywhere())
                .setParameter("exact", text.text())
                .setMaxResults(limit);
    }
}
