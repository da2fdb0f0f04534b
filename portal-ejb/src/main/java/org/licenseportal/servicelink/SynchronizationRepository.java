package org.licenseportal.servicelink;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.licenseportal.jose.RequestClaims;
import org.licenseportal.jose.RequestDocument;
import org.licenseportal.kernel.PageRequest;
import org.licenseportal.site.SiteId;

/**
 * The history in the database. Plain SQL: one insert is all that it costs a request, and no entity has to be written
 * before it.
 */
@Dependent
class SynchronizationRepository {

    /** The casts are for numbers that are not there: PostgreSQL takes a bare null for a text. */
    private static final String INSERT = "insert into synchronization (site_id, request_id, result, occurred_at,"
            + " operation, server, address, installed_version, agent, device_thumbprint, hardware_id, held_sequence,"
            + " clock_difference, serial, sequence_number, delivered)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, cast(? as bigint), ?, ?, cast(? as bigint), ?)";

    /** So many columns come before those of the license. */
    private static final int OF_REQUEST = 13;

    private static final int LONGEST_TEXT = 64;

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    /** Adds a request that gets a license. */
    void add(DeliveredRequest delivered) {
        var row = new Answered(
                delivered.site().siteId().value(),
                Synchronization.DELIVERED,
                delivered.caller().address(),
                delivered.now());
        insert(row, delivered.request())
                .setParameter(OF_REQUEST + 1, delivered.serial())
                .setParameter(OF_REQUEST + 2, delivered.site().lastSequence())
                .setParameter(OF_REQUEST + 3, delivered.delivery().text())
                .executeUpdate();
    }

    /** Adds a refused request. Of two who add the same one at once, the database lets one commit. */
    void add(RefusedRequest refused) {
        var row = new Answered(
                refused.site().siteId().value(),
                refused.reason(),
                refused.caller().address(),
                refused.now());
        insert(row, refused.request())
                .setParameter(OF_REQUEST + 1, null)
                .setParameter(OF_REQUEST + 2, null)
                .setParameter(OF_REQUEST + 3, null)
                .executeUpdate();
    }

    /** Whether the same request was refused for the same reason before. */
    boolean knows(RefusedRequest refused) {
        Object known = entities.createNativeQuery(
                        "select count(*) from synchronization where site_id = ? and request_id = ? and result = ?")
                .setParameter(1, refused.site().siteId().value())
                .setParameter(2, refused.request().claims().jti().toString())
                .setParameter(3, refused.reason())
                .getSingleResult();
        return ((Number) known).longValue() > 0;
    }

    /** Whether this machine asked before, and then one with the same key and other hardware got a license. */
    boolean inTurn(SiteId site, SuspiciousMachine machine) {
        String hardware = machine.hardwareId().orElseThrow();
        Object first = entities.createNativeQuery("select min(occurred_at) from synchronization where site_id = ?"
                        + " and device_thumbprint = ? and hardware_id = ?")
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter(1, site.value())
                .setParameter(2, machine.device())
                .setParameter(3, hardware)
                .getSingleResult();
        return first != null
                && !entities.createNativeQuery("select request_id from synchronization where site_id = ?"
                                + " and device_thumbprint = ? and hardware_id <> ? and occurred_at > ?"
                                + " and result = 'delivered'" + PageRequest.fetchFirst(1))
                        .setFlushMode(FlushModeType.COMMIT)
                        .setParameter(1, site.value())
                        .setParameter(2, machine.device())
                        .setParameter(3, hardware)
                        .setParameter(4, ((Number) first).longValue())
                        .getResultList()
                        .isEmpty();
    }

    private record Answered(String site, String result, String address, Instant now) {}

    private Query insert(Answered row, RequestDocument request) {
        RequestClaims claims = request.claims();
        return entities.createNativeQuery(INSERT)
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter(1, row.site())
                .setParameter(2, claims.jti().toString())
                .setParameter(3, row.result())
                .setParameter(4, row.now().toEpochMilli())
                .setParameter(5, claims.operation().claim())
                .setParameter(
                        6, LicenseServer.of(claims.siteIdentifier().kind()).word())
                .setParameter(7, cut(row.address()))
                .setParameter(
                        8, claims.version().map(SynchronizationRepository::cut).orElse(null))
                .setParameter(
                        9, claims.agent().map(SynchronizationRepository::cut).orElse(null))
                .setParameter(10, request.deviceKeyThumbprint())
                .setParameter(11, claims.hardwareId())
                .setParameter(12, claims.sequence().orElse(null))
                .setParameter(OF_REQUEST, claims.iat() - row.now().getEpochSecond());
    }

    static String cut(String text) {
        return text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
    }

    /** The requests beyond a place, the latest first (for a backwards request the other way round), one too many. */
    List<SynchronizationRow> rows(SynchronizationConditions where, PageRequest request) {
        String direction = request.backwards() ? "" : " desc";
        String order = " order by y.occurred_at" + direction + ", y.request_id" + direction;
        int wanted = request.limit() + 1;
        List<SynchronizationRow> found = new ArrayList<>();
        for (SynchronizationConditions range : where.ranges(request)) {
            if (found.size() < wanted) {
                String rest = order + PageRequest.fetchFirst(wanted - found.size());
                found.addAll(rows(range, SynchronizationRow.COLUMNS, rest).stream()
                        .map(SynchronizationRow::of)
                        .toList());
            }
        }
        return found;
    }

    /** What the licenses of these numbers said, as far as the history has them. */
    Map<Long, Delivery> deliveries(SynchronizationConditions site, Collection<Long> sequences) {
        if (sequences.isEmpty()) {
            return Map.of();
        }
        Map<Long, Delivery> known = new HashMap<>();
        rows(site.sequences(sequences), "y.sequence_number, y.delivered", "")
                .forEach(row -> Delivery.parse((String) row[1])
                        .ifPresent(delivery -> known.put(((Number) row[0]).longValue(), delivery)));
        return known;
    }

    private List<Object[]> rows(SynchronizationConditions where, String columns, String rest) {
        List<?> rows = where.bind(entities.createNativeQuery(where.select(columns, rest)))
                .getResultList();
        return rows.stream().map(row -> (Object[]) row).toList();
    }
}
