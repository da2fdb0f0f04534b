package org.licenseportal.savedview;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.licenseportal.identity.UserId;
import org.licenseportal.reseller.ResellerNumber;

/** Saved views in the database. Every finder takes the reseller: what is another's looks like none. */
@Dependent
class SavedViewRepository {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    /** A user's own views and those that colleagues share, by list and name. */
    List<SavedView> seenBy(UserId user, ResellerNumber owner) {
        return entities.createQuery(
                        "select v from SavedView v where v.resellerNumber = :owner and (v.userId = :user"
                                + " or v.shared = :yes) order by v.page, v.nameKey, v.id",
                        SavedView.class)
                .setParameter("owner", owner.value())
                .setParameter("user", user.value())
                .setParameter("yes", true)
                .getResultList();
    }

    Optional<SavedView> find(ViewId id, ResellerNumber owner) {
        return entities.createQuery(
                        "select v from SavedView v where v.id = :id and v.resellerNumber = :owner", SavedView.class)
                .setParameter("id", id.value())
                .setParameter("owner", owner.value())
                .getResultStream()
                .findFirst();
    }

    /** The user's own views of a list. */
    List<SavedView> of(UserId maker, String page) {
        return entities.createQuery(
                        "select v from SavedView v where v.userId = :maker and v.page = :page", SavedView.class)
                .setParameter("maker", maker.value())
                .setParameter("page", page)
                .getResultList();
    }

    void add(SavedView view) {
        entities.persist(view);
    }

    void remove(SavedView view) {
        entities.remove(view);
    }

    /** What a user is called. */
    String name(UserId user) {
        return (String) entities.createNativeQuery("select name from portal_user where id = ?")
                .setParameter(1, user.value())
                .getSingleResult();
    }
}
