package org.licenseportal.license;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.licenseportal.reseller.ResellerNumber;

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
