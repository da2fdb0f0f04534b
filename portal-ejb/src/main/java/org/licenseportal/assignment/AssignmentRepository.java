package org.licenseportal.assignment;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.licenseportal.reseller.ResellerNumber;

/** Assignments in the database. */
@Dependent
class AssignmentRepository {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    /** Written at once, so that a second one with the same key is refused before anything else is done. */
    void add(Assignment assignment) {
        entities.persist(assignment);
        entities.flush();
    }

    Optional<Assignment> find(AssignmentId id, ResellerNumber owner) {
        return one("id", id.value(), owner);
    }

    Optional<Assignment> find(IdempotencyKey key, ResellerNumber owner) {
        return one("idempotencyKey", key.value(), owner);
    }

    private Optional<Assignment> one(String attribute, String value, ResellerNumber owner) {
        return entities.createQuery(
                        "select a from Assignment a where a." + attribute + " = :value and a.resellerNumber = :owner",
                        Assignment.class)
                .setParameter("value", value)
                .setParameter("owner", owner.value())
                .getResultStream()
                .findFirst();
    }
}
