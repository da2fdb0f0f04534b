package org.licenseportal.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Users in the database. */
@Dependent
class UserRepository {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    /** Adds a user at once: what refers to the user may follow in the same transaction. */
    void add(User user) {
        entities.persist(user);
        entities.flush();
    }

    /** By the address that somebody logs in with. Takes no owner: it is what tells the owner. */
    Optional<User> find(EmailAddress email) {
        return entities.createQuery("select u from User u where u.emailKey = :email", User.class)
                .setParameter("email", email.key())
                .getResultStream()
                .findFirst();
    }

    /** The user of a session or of a link. Takes no owner: it is what tells the owner. */
    Optional<User> find(UserId id) {
        return Optional.ofNullable(entities.find(User.class, id.value()));
    }

    /** Whether somebody of the vendor can log in: the question of a portal that nobody looks after yet. */
    boolean vendorAdmin() {
        return entities.createQuery(
                                "select count(u) from User u where u.role = :role and u.passwordHash is not null",
                                Long.class)
                        .setParameter("role", Role.VENDOR_ADMIN.value())
                        .getSingleResult()
                > 0;
    }
}
