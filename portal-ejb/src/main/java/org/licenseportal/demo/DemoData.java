package org.licenseportal.demo;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.licenseportal.apikey.ApiKeyHash;
import org.licenseportal.kernel.Clocks;

/** Fills an empty portal with everything that somebody needs to try it. Only start-up in demo mode calls it. */
@Stateless
public class DemoData {

    private static final String NAME = "demo";

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Clocks clocks;

    /** Loads the demo data if it was not loaded before, all of it in one transaction. */
    @PermitAll
    public void load() {
        if (loaded()) {
            return;
        }
        try {
            insertAll(new Rows(entities.unwrap(Connection.class)), clocks.now());
        } catch (SQLException failure) {
            throw new IllegalStateException("The demo data cannot be loaded", failure);
        }
    }

    /** Whether this database was filled by a demo, now or long ago. */
    @PermitAll
    public boolean loaded() {
        return any("select count(*) from demo_load");
    }

    /** Whether somebody works with this database already; a demo that was loaded counts, too. */
    @PermitAll
    public boolean inUse() {
        return any("select count(*) from reseller") || any("select count(*) from portal_user");
    }

    private boolean any(String count) {
        return ((Number) entities.createNativeQuery(count).getSingleResult()).longValue() > 0;
    }

    private static void insertAll(Rows rows, Instant now) throws SQLException {
        rows.insert(
                "demo_load", List.of("name", "loaded_at"), List.<Object[]>of(new Object[] {NAME, now.toEpochMilli()}));
        DemoCatalog.load(rows);
        List<DemoSite> sites = DemoSites.all();
        new SiteRows(now).load(rows, sites);
        new LinkRows(now).load(rows);
        List<String> inUse = sites.stream()
                .filter(site -> site.registered() && site.id() >= DemoSites.FIRST_MADE_UP)
                .map(DemoSite::number)
                .toList();
        new VoucherRows(now, inUse).load(rows);
        DemoCustomers.load(rows, now);
        DemoGateways.load(rows, now);
        DemoUsers.load(rows, now);
        DemoAdmins.load(rows, now);
        new DemoIntegrations(now).load(rows);
        DemoBulletins.load(rows, now);
        DemoIssues.load(rows, now);
        rows.insert(
                "api_key",
                List.of("id", "key_hash", "reseller_number", "label", "created_at"),
                List.of(
                        key("demo-vendor", null, now),
                        key("demo-000000", DemoCatalog.NORTHGATE, now),
                        key("demo-000001", DemoCatalog.SOUTHGATE, now)));
    }

    /** The keys are printed in the documentation, so {@link org.licenseportal.apikey} takes them in demo mode only. */
    private static Object[] key(String key, String owner, Instant now) {
        return new Object[] {key, ApiKeyHash.of(key).value(), owner, "Demo", now.toEpochMilli()};
    }
}
