package org.licenseportal.demo;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.licenseportal.kernel.Clocks;
import org.licenseportal.kernel.PortalSettings;
import org.licenseportal.kernel.Readiness;

/**
 * The heart of the demo's gateways: without it each of them would be called lost a quarter of an hour after the start.
 * It beats in demo mode only, and for rows that the demo made: no device has such a key.
 */
@Singleton
public class DemoHeartbeat {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    PortalSettings settings;

    @Inject
    Readiness readiness;

    @Inject
    Clocks clocks;

    @Schedule(hour = "*", minute = "*", second = "*/20", persistent = false)
    void tick() {
        if (settings.demo() && readiness.ready()) {
            beat();
        }
    }

    void beat() {
        entities.createNativeQuery(
                        "update gateway set last_seen_at = ? where thumbprint like ? and account_id is not null")
                .setParameter(1, clocks.now().toEpochMilli())
                .setParameter(2, DemoGateways.ALIVE + "%")
                .executeUpdate();
    }
}
