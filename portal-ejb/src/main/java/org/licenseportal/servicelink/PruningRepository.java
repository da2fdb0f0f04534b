package org.licenseportal.servicelink;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.licenseportal.kernel.PageRequest;

/** Deletes old rows, and keeps whose turn that is: an update whose condition decides which of several nodes has it. */
@Dependent
class PruningRepository {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    boolean begun() {
        return !entities.createNativeQuery("select taken_at from synchronization_pruning where id = 1")
                .getResultList()
                .isEmpty();
    }

    boolean begin(Instant now) {
        return entities.createNativeQuery("insert into synchronization_pruning (id, taken_at) values (1, ?)")
                        .setParameter(1, now.toEpochMilli())
                        .executeUpdate()
                == 1;
    }

    boolean take(Instant now, Instant before) {
        return entities.createNativeQuery("update synchronization_pruning set taken_at = ? where taken_at <= ?")
                        .setParameter(1, now.toEpochMilli())
                        .setParameter(2, before.toEpochMilli())
                        .executeUpdate()
                == 1;
    }

    /** Deletes about so many requests of before that time, the oldest ones; true when there were so many. */
    boolean pruneRequests(Instant before, int most) {
        List<?> oldest = entities.createNativeQuery("select occurred_at from synchronization where occurred_at < ?"
                        + " order by occurred_at" + PageRequest.fetchFirst(most))
                .setParameter(1, before.toEpochMilli())
                .getResultList();
        if (!oldest.isEmpty()) {
            entities.createNativeQuery("delete from synchronization where occurred_at <= ?")
                    .setParameter(1, latest(oldest))
                    .executeUpdate();
        }
        return oldest.size() == most;
    }

    /** The same for suspicions that were settled before that time; open ones stay. */
    boolean pruneSuspicions(Instant before, int most) {
        List<?> oldest = entities.createNativeQuery("select settled_at from suspicion where settled_at > 0"
                        + " and settled_at < ? order by settled_at" + PageRequest.fetchFirst(most))
                .setParameter(1, before.toEpochMilli())
                .getResultList();
        if (!oldest.isEmpty()) {
            entities.createNativeQuery("delete from suspicion where settled_at > 0 and settled_at <= ?")
                    .setParameter(1, latest(oldest))
                    .executeUpdate();
        }
        return oldest.size() == most;
    }

    private static long latest(List<?> times) {
        return ((Number) times.get(times.size() - 1)).longValue();
    }
}
