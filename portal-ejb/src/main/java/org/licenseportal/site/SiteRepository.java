package org.licenseportal.site;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.licenseportal.reseller.ResellerNumber;

/** Sites in the database. */
@Dependent
class SiteRepository {

    /** Native, because EclipseLink lets an update in JPQL count as a change of the row's version. */
    private static final String HOLD = "update site set last_sequence = last_sequence where id = ?";

    private static final int MOST_OF_ONE_KEY = 20;

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    /** By one of the three identifiers, whoever owns it. */
    Optional<Site> find(SiteIdentifier identifier) {
        return entities.createQuery(
                        "select s from Site s where s." + attribute(identifier.kind()) + " = :value", Site.class)
                .setParameter("value", identifier.value())
                .getResultStream()
                .findFirst();
    }

    /**
     * Locks the row. The lock is taken by an update that changes nothing, because that is the one statement by which
     * both databases lock a row until the end of the transaction and let nobody else in between. Only a row that was
     * changed since it was read is read again.
     */
    Site lock(SiteId id) {
        var site = locked(id);
        if (holdUnchanged(site)) {
            return site;
        }
        entities.createNativeQuery(HOLD).setParameter(1, id.value()).executeUpdate();
        entities.refresh(site);
        return site;
    }

    private boolean holdUnchanged(Site site) {
        return entities.createNativeQuery(HOLD + " and version = ?")
                        .setParameter(1, site.id())
                        .setParameter(2, site.version())
                        .executeUpdate()
                == 1;
    }

    /** A site that this transaction has found before. */
    Site locked(SiteId id) {
        Site site = entities.find(Site.class, id.value());
        if (site == null) {
            throw new IllegalStateException("There is no site " + id);
        }
        return site;
    }

    Optional<Site> find(SiteId id, ResellerNumber owner) {
        return entities.createQuery("select s from Site s where s.id = :id and s.resellerNumber = :owner", Site.class)
                .setParameter("id", id.value())
                .setParameter("owner", owner.value())
                .getResultStream()
                .findFirst();
    }

    /** Those that this device key is bound to, whoever owns them; of a key on very many sites, some. */
    List<Site> boundTo(String thumbprint) {
        return entities.createQuery("select s from Site s where s.deviceThumbprint = :device order by s.id", Site.class)
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter("device", thumbprint)
                .setMaxResults(MOST_OF_ONE_KEY)
                .getResultList();
    }

    /** Beside the entity, so that its version stays: a license exchange that runs meanwhile is not disturbed. */
    void noteCover(SiteId id, Optional<LocalDate> until, Optional<LocalDate> due) {
        entities.createNativeQuery("update site set assured_until = ?, assurance_due = ? where id = ?")
                .setParameter(1, Date.valueOf(until.orElse(SiteConditions.NEVER)))
                .setParameter(2, Date.valueOf(due.orElse(SiteConditions.NEVER)))
                .setParameter(3, id.value())
                .executeUpdate();
    }

    List<SiteId> coverDue(LocalDate day, int most) {
        List<?> ids = entities.createNativeQuery("select id from site where assurance_due <= ? order by assurance_due"
                        + " fetch first " + most + " rows only")
                .setParameter(1, Date.valueOf(day))
                .getResultList();
        return ids.stream().map(id -> new SiteId((String) id)).toList();
    }

    private static String attribute(SiteIdentifier.Kind kind) {
        return switch (kind) {
            case SITE_ID -> "id";
            case APPLICATION_RECORD_ID -> "applicationRecordId";
            case SERVICE_LINK_ID -> "serviceLinkId";
        };
    }
}
