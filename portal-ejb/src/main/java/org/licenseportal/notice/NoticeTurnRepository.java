package org.licenseportal.notice;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Whose turn it is, in the database: updates whose condition decides which of several nodes gets the day. */
@Dependent
class NoticeTurnRepository {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    /** Whether the day was begun, by anybody. */
    boolean begun(LocalDate day) {
        List<?> rows = entities.createNativeQuery("select holder from notice_run where run_on = ?")
                .setParameter(1, Date.valueOf(day))
                .getResultList();
        return !rows.isEmpty();
    }

    /** Begins a day that nobody began. Two who do so at once conflict. */
    void begin(NoticeTurn turn, Instant now) {
        entities.createNativeQuery("insert into notice_run (run_on, holder, leased_until) values (?, ?, ?)")
                .setParameter(1, Date.valueOf(turn.day()))
                .setParameter(2, turn.holder())
                .setParameter(3, NoticeTurn.until(now))
                .executeUpdate();
    }

    /** Takes over a day that is not done, from a node whose lease has ended. */
    boolean takeOver(NoticeTurn turn, Instant now) {
        return entities.createNativeQuery("update notice_run set holder = ?, leased_until = ?"
                                + " where run_on = ? and done_at = 0 and leased_until <= ?")
                        .setParameter(1, turn.holder())
                        .setParameter(2, NoticeTurn.until(now))
                        .setParameter(3, Date.valueOf(turn.day()))
                        .setParameter(4, now.toEpochMilli())
                        .executeUpdate()
                == 1;
    }

    /** Goes on with the day; false when another node has taken over. */
    boolean keep(NoticeTurn turn, Instant now) {
        return entities.createNativeQuery("update notice_run set leased_until = ?"
                                + " where run_on = ? and holder = ? and done_at = 0")
                        .setParameter(1, NoticeTurn.until(now))
                        .setParameter(2, Date.valueOf(turn.day()))
                        .setParameter(3, turn.holder())
                        .executeUpdate()
                == 1;
    }

    /** Ends the day. */
    void end(NoticeTurn turn, Instant now) {
        entities.createNativeQuery("update notice_run set done_at = ? where run_on = ? and holder = ? and done_at = 0")
                .setParameter(1, now.toEpochMilli())
                .setParameter(2, Date.valueOf(turn.day()))
                .setParameter(3, turn.holder())
                .executeUpdate();
    }
}
