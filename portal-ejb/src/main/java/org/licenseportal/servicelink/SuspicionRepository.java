package org.licenseportal.servicelink;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.licenseportal.kernel.Page;
import org.licenseportal.kernel.PageRequest;
import org.licenseportal.site.LicenseReport;
import org.licenseportal.site.SiteId;

/** Suspicions in the database. Plain SQL, so that no entity has to be written before. */
@Dependent
class SuspicionRepository {

    /** The casts are for numbers that are not there: PostgreSQL takes a bare null for a text. */
    private static final String UPDATE = "update suspicion set detail = ?, device_thumbprint = ?, hardware_id = ?,"
            + " address = ?, other_site_id = ?, held_sequence = cast(? as bigint),"
            + " reported_sequence = cast(? as bigint), answered_sequence = cast(? as bigint),"
            + " last_seen = case when last_seen < cast(? as bigint) then cast(? as bigint) else last_seen end,"
            + " times_seen = times_seen + 1 where site_id = ? and kind = ? and settled_at = 0";

    private static final String INSERT = "insert into suspicion (detail, device_thumbprint, hardware_id, address,"
            + " other_site_id, held_sequence, reported_sequence, answered_sequence, first_seen, last_seen, site_id,"
            + " kind, id, times_seen) values (?, ?, ?, ?, ?, cast(? as bigint), cast(? as bigint),"
            + " cast(? as bigint), ?, ?, ?, ?, ?, 1)";

    /** So many values are in both. */
    private static final int OF_BOTH = 12;

    private static final String FROM =
            " from suspicion u join site s on s.id = u.site_id left join site o on o.id = u.other_site_id where ";

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    /**
     * Opens a suspicion, or adds to the open one. Of two who open the same at once, the database lets one commit. The
     * one that came first may be written last: the suspicion was last seen when the later one came.
     */
    void note(Sighting seen) {
        if (facts(query(UPDATE), seen).executeUpdate() == 0) {
            facts(query(INSERT), seen)
                    .setParameter(OF_BOTH + 1, UUID.randomUUID().toString())
                    .executeUpdate();
        }
    }

    private static Query facts(Query query, Sighting seen) {
        return query.setParameter(1, seen.detail().word())
                .setParameter(2, seen.machine().device())
                .setParameter(3, seen.machine().hardwareId().orElse(null))
                .setParameter(
                        4,
                        seen.machine()
                                .address()
                                .map(SynchronizationRepository::cut)
                                .orElse(null))
                .setParameter(5, seen.otherSite().map(SiteId::value).orElse(null))
                .setParameter(6, seen.held().orElse(null))
                .setParameter(7, seen.before().map(LicenseReport::held).orElse(null))
                .setParameter(8, seen.before().map(LicenseReport::answer).orElse(null))
                .setParameter(9, seen.now().toEpochMilli())
                .setParameter(10, seen.now().toEpochMilli())
                .setParameter(11, seen.site().value())
                .setParameter(OF_BOTH, seen.kind().word());
    }

    /** Settles what is open about machines that asked for a site before one has it by right; whether there was any. */
    boolean settleMachines(SiteId site, Instant now) {
        return query("update suspicion set settled_at = ?, settled_by = ?, settle_reason = ?"
                                + " where site_id = ? and kind = ? and settled_at = 0")
                        .setParameter(1, now.toEpochMilli())
                        .setParameter(2, SuspicionEnd.PORTAL)
                        .setParameter(3, SuspicionEnd.REACTIVATED)
                        .setParameter(4, site.value())
                        .setParameter(5, SuspicionKind.TWO_MACHINES.word())
                        .executeUpdate()
                > 0;
    }

    /** Settles one; false when it was settled before. */
    boolean settle(SettleSuspicion wish, Instant now) {
        return query("update suspicion set settled_at = ?, settled_by = ?, settle_reason = ?"
                                + " where id = ? and settled_at = 0")
                        .setParameter(1, now.toEpochMilli())
                        .setParameter(2, wish.actor().name())
                        .setParameter(3, wish.reason().value())
                        .setParameter(4, wish.id().toString())
                        .executeUpdate()
                == 1;
    }

    /** The latest first. */
    Page<Suspicion> page(SuspicionConditions where, PageRequest request) {
        String direction = request.backwards() ? "" : " desc";
        String order = " order by u.last_seen" + direction + ", u.id" + direction;
        int wanted = request.limit() + 1;
        List<Suspicion> found = new ArrayList<>();
        for (SuspicionConditions range : where.ranges(request)) {
            if (found.size() < wanted) {
                String sql = "select " + SuspicionRow.COLUMNS + FROM + range.sql() + order
                        + PageRequest.fetchFirst(wanted - found.size());
                List<?> rows = range.bind(entities.createNativeQuery(sql)).getResultList();
                rows.forEach(row -> found.add(SuspicionRow.of((Object[]) row, where.reader())));
            }
        }
        return Page.of(request, found, Suspicion::key);
    }

    /** How many there are, counted no further than this. */
    long countUpTo(SuspicionConditions where, int most) {
        String sql =
                "select count(*) from (select u.id" + FROM + where.sql() + PageRequest.fetchFirst(most) + ") counted";
        return ((Number) where.bind(entities.createNativeQuery(sql)).getSingleResult()).longValue();
    }

    private Query query(String sql) {
        return entities.createNativeQuery(sql).setFlushMode(FlushModeType.COMMIT);
    }
}
