package org.licenseportal.gateway;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.licenseportal.customer.AccountId;

/** What is known of gateways, for those who look at their customers: one statement for a whole page of them. */
@Dependent
class FactsRepository {

    private static final String PENDING = "(select count(*) from gateway_work w where w.gateway_id = g.id"
            + " and w.result is null and w.kind = '%s')";

    private static final String SELECT = "select g.account_id, g.id, g.serial, g.model, g.platform,"
            + " g.software_version, g.claimed_at, g.last_seen_at, g.clock_off, g.updating, g.pbx_set_at, g.pbx_lost,"
            + " g.link_state, g.error, g.pbx_type, g.pbx_version, g.synced_at, g.upload_part_at, g.upload_failed,"
            + " g.user_count, " + PENDING.formatted(WorkKind.CONNECT.word()) + ", "
            + PENDING.formatted(WorkKind.SYNCHRONIZE.word())
            + ", g.health, g.updating_since from gateway g where g.account_id in (";

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    GatewayPatience patience;

    /** Of those accounts that have one. */
    Map<AccountId, GatewayFacts> of(Collection<AccountId> accounts) {
        if (accounts.isEmpty()) {
            return Map.of();
        }
        Query query =
                entities.createNativeQuery(SELECT + String.join(", ", Collections.nCopies(accounts.size(), "?")) + ")");
        int place = 1;
        for (AccountId account : accounts) {
            query.setParameter(place++, account.value());
        }
        List<?> rows = query.getResultList();
        Map<AccountId, GatewayFacts> found = new HashMap<>();
        rows.stream().map(row -> facts((Object[]) row)).forEach(facts -> found.put(facts.account(), facts));
        return found;
    }

    private GatewayFacts facts(Object[] row) {
        return new GatewayFacts(
                new AccountId((String) row[0]),
                device(row),
                pulse(row),
                GatewayRow.time(row[10]),
                Boolean.TRUE.equals(row[11]),
                GatewayConnection.parse((String) row[12]).orElseThrow(),
                GatewayRow.text(row[13]).flatMap(GatewayError::parse),
                pbx(row),
                GatewayRow.time(row[16]),
                incomplete(row),
                (int) GatewayRow.number(row[19]),
                pending(row));
    }

    private static ClaimedDevice device(Object[] row) {
        return new ClaimedDevice(
                (String) row[1],
                (String) row[2],
                (String) row[3],
                GatewayPlatform.parse((String) row[4]).orElseThrow(),
                (String) row[5],
                GatewayRow.time(row[6]).orElseThrow());
    }

    private GatewayPulse pulse(Object[] row) {
        Instant seen = GatewayRow.time(row[7]).orElseThrow();
        return new GatewayPulse(
                seen,
                seen.isBefore(patience.heardSince()),
                Duration.ofSeconds(GatewayRow.number(row[8])),
                updating(row),
                "degraded".equals(row[22]));
    }

    private boolean updating(Object[] row) {
        return Boolean.TRUE.equals(row[9])
                && GatewayRow.time(row[23])
                        .filter(since -> since.isBefore(patience.updatingSince()))
                        .isEmpty();
    }

    private static Optional<PbxModel> pbx(Object[] row) {
        return GatewayRow.text(row[14]).map(type -> new PbxModel(type, (String) row[15]));
    }

    private boolean incomplete(Object[] row) {
        return Boolean.TRUE.equals(row[18])
                || GatewayRow.time(row[17])
                        .filter(part -> part.isBefore(patience.partSince()))
                        .isPresent();
    }

    private static Set<WorkKind> pending(Object[] row) {
        Set<WorkKind> pending = EnumSet.noneOf(WorkKind.class);
        if (GatewayRow.number(row[20]) > 0) {
            pending.add(WorkKind.CONNECT);
        }
        if (GatewayRow.number(row[21]) > 0) {
            pending.add(WorkKind.SYNCHRONIZE);
        }
        return pending;
    }
}
