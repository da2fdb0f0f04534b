package org.licenseportal.gateway;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The work of gateways in the database. Whoever uses it holds the gateway. */
@Dependent
class WorkRepository {

    /** A piece of work as it is kept. */
    record Kept(String id, WorkKind kind, Instant since, Optional<String> result, Optional<String> error) {}

    private static final String SELECT = "select w.id, w.kind, w.created_at, w.result, w.error from gateway_work w";

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    /** What a gateway has to do, the oldest first. */
    List<Kept> pending(String gateway) {
        List<?> rows = entities.createNativeQuery(
                        SELECT + " where w.gateway_id = ? and w.result is null order by w.created_at, w.id")
                .setParameter(1, gateway)
                .getResultList();
        return rows.stream().map(row -> kept((Object[]) row)).toList();
    }

    Optional<Kept> find(String gateway, String id) {
        List<?> rows = entities.createNativeQuery(SELECT + " where w.gateway_id = ? and w.id = ?")
                .setParameter(1, gateway)
                .setParameter(2, id)
                .getResultList();
        return rows.stream().findFirst().map(row -> kept((Object[]) row));
    }

    private static Kept kept(Object[] row) {
        return new Kept(
                (String) row[0],
                WorkKind.parse((String) row[1]).orElseThrow(),
                Instant.ofEpochMilli(GatewayRow.number(row[2])),
                GatewayRow.text(row[3]),
                GatewayRow.text(row[4]));
    }

    /** Adds a piece of work in the place of the one of its kind that was done before; one that is pending stays. */
    void add(String gateway, WorkKind kind, Instant now) {
        if (pending(gateway).stream().anyMatch(work -> work.kind() == kind)) {
            return;
        }
        drop(gateway, kind);
        entities.createNativeQuery("insert into gateway_work (id, gateway_id, kind, pending_of, created_at)"
                        + " values (?, ?, ?, ?, ?)")
                .setParameter(1, UUID.randomUUID().toString())
                .setParameter(2, gateway)
                .setParameter(3, kind.word())
                .setParameter(4, gateway + "/" + kind.word())
                .setParameter(5, now.toEpochMilli())
                .executeUpdate();
    }

    void acknowledge(String id, Optional<String> error, Instant now) {
        entities.createNativeQuery("update gateway_work set pending_of = null, result = ?, error = ?,"
                        + " acknowledged_at = ? where id = ?")
                .setParameter(1, error.isPresent() ? "failed" : "done")
                .setParameter(2, error.orElse(null))
                .setParameter(3, now.toEpochMilli())
                .setParameter(4, id)
                .executeUpdate();
    }

    /** Takes it back, and forgets what came of it before. */
    void drop(String gateway, WorkKind kind) {
        entities.createNativeQuery("delete from gateway_work where gateway_id = ? and kind = ?")
                .setParameter(1, gateway)
                .setParameter(2, kind.word())
                .executeUpdate();
    }
}
