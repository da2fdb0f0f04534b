package org.licenseportal.site;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The resets that count, in the database. Whoever adds one has locked the site and found it to be the owner's. */
@Dependent
class HardwareResetRepository {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    void add(SiteId site, Instant at) {
        entities.createNativeQuery("insert into hardware_reset (id, site_id, reset_at) values (?, ?, ?)")
                .setParameter(1, UUID.randomUUID().toString())
                .setParameter(2, site.value())
                .setParameter(3, at.toEpochMilli())
                .executeUpdate();
    }

    /** When there was one after that moment, the earliest first. */
    List<Instant> after(SiteId site, Instant moment) {
        List<?> times = entities.createNativeQuery(
                        "select reset_at from hardware_reset where site_id = ? and reset_at > ? order by reset_at")
                .setParameter(1, site.value())
                .setParameter(2, moment.toEpochMilli())
                .getResultList();
        return times.stream()
                .map(time -> Instant.ofEpochMilli(((Number) time).longValue()))
                .toList();
    }
}
