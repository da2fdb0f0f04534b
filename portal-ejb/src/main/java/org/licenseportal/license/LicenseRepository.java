package org.licenseportal.license;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.licenseportal.kernel.PageRequest;
import org.licenseportal.reseller.ResellerNumber;
import org.licenseportal.site.SiteId;

/** Issued licenses in the database. */
@Dependent
class LicenseRepository {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    void add(License license) {
        entities.persist(license);
    }

    /**
     * By the request's own ID: the one finder without an owner, since the sender proves by signature that it is
     * theirs.
     */
    Optional<License> ofRequest(String requestId) {
        return entities.createQuery("select l from License l where l.requestId = :id", License.class)
                .setParameter("id", requestId)
                .getResultStream()
                .findFirst();
    }

    Optional<License> ofOwner(String serial, ResellerNumber owner) {
        return entities.createQuery(
                        "select l from License l, Site s"
                                + " where l.serial = :serial and s.id = l.siteId and s.resellerNumber = :owner",
                        License.class)
                .setParameter("serial", serial)
                .setParameter("owner", owner.value())
                .getResultStream()
                .findFirst();
    }

    /** Some licenses of a site, the latest first; one more than wanted where there are more. */
    List<License> ofSite(SiteId site, ResellerNumber owner, PageRequest request) {
        boolean up = request.backwards();
        long edge = up ? 0 : Long.MAX_VALUE;
        long place = request.cursor()
                .flatMap(cursor -> cursor.key().stream().findFirst())
                .filter(number -> number.matches("[0-9]{1,18}"))
                .map(Long::valueOf)
                .orElse(edge);
        return entities.createQuery(
                        "select l from License l, Site s where s.id = l.siteId and s.id = :site"
                                + " and s.resellerNumber = :owner and l.sequence " + (up ? ">" : "<") + " :place"
                                + " order by l.sequence" + (up ? "" : " desc"),
                        License.class)
                .setParameter("site", site.value())
                .setParameter("owner", owner.value())
                .setParameter("place", place)
                .setMaxResults(request.limit() + 1)
                .getResultList();
    }

    /** By its number among those of a site that is known to be the asker's. */
    Optional<License> ofSite(SiteId site, long sequence) {
        return entities.createQuery(
                        "select l from License l where l.siteId = :site and l.sequence = :sequence", License.class)
                .setParameter("site", site.value())
                .setParameter("sequence", sequence)
                .getResultStream()
                .findFirst();
    }

    Optional<License> ofDevice(String serial, String thumbprint) {
        return entities.createQuery(
                        "select l from License l, Site s"
                                + " where l.serial = :serial and s.id = l.siteId and s.deviceThumbprint = :device",
                        License.class)
                .setParameter("serial", serial)
                .setParameter("device", thumbprint)
                .getResultStream()
                .findFirst();
    }

    Optional<License> ofAnyOwner(String serial) {
        return Optional.ofNullable(entities.find(License.class, serial));
    }
}
