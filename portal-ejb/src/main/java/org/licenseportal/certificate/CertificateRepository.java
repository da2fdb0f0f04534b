package org.licenseportal.certificate;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.licenseportal.assurance.AssuranceStatus;
import org.licenseportal.catalog.FeatureCode;
import org.licenseportal.reseller.ResellerNumber;
import org.licenseportal.site.Entitlement;
import org.licenseportal.site.ProductVersion;
import org.licenseportal.site.SiteId;
import org.licenseportal.site.SiteName;

/** Certificates in the database. They never change: plain SQL, no entity. */
@Dependent
class CertificateRepository {

    private static final String SELECT = "select code, site_id, reseller_number, issued_at, owner_name, site_name,"
            + " product, licensed_version, swas_status, swas_expires from certificate where ";

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    /** The one of this state of a site; the state says whose it is. */
    Optional<Certificate> find(CertifiedSite content) {
        return one(entities.createNativeQuery(SELECT + "site_id = ? and state_hash = ?")
                .setParameter(1, content.site().value())
                .setParameter(2, content.hash())
                .getResultList());
    }

    /** The one of this code, whoever owns the site: the code is the claim. */
    Optional<Certificate> find(CertificateCode code) {
        return one(entities.createNativeQuery(SELECT + "code = ?")
                .setParameter(1, code.value())
                .getResultList());
    }

    void add(Certificate certificate) {
        CertifiedSite content = certificate.content();
        entities.createNativeQuery("insert into certificate (code, site_id, reseller_number, state_hash, issued_at,"
                        + " owner_name, site_name, product, licensed_version, swas_status, swas_expires)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, cast(? as date))")
                .setParameter(1, certificate.code().value())
                .setParameter(2, content.site().value())
                .setParameter(3, content.owner().value())
                .setParameter(4, content.hash())
                .setParameter(5, certificate.issuedAt().toEpochMilli())
                .setParameter(6, content.ownerName())
                .setParameter(7, content.name().map(SiteName::value).orElse(null))
                .setParameter(8, content.product())
                .setParameter(9, content.version().value())
                .setParameter(10, content.swas().status().name().toLowerCase(Locale.ROOT))
                .setParameter(11, content.swas().expires().map(Date::valueOf).orElse(null))
                .executeUpdate();
        content.licenses().forEach(line -> add(certificate.code(), line));
    }

    private void add(CertificateCode code, Entitlement line) {
        entities.createNativeQuery("insert into certificate_line (certificate_code, feature_code, name, quantity)"
                        + " values (?, ?, ?, ?)")
                .setParameter(1, code.value())
                .setParameter(2, line.feature().value())
                .setParameter(3, line.name())
                .setParameter(4, line.quantity())
                .executeUpdate();
    }

    private Optional<Certificate> one(List<?> rows) {
        return rows.stream().map(row -> certificate((Object[]) row)).findFirst();
    }

    private Certificate certificate(Object[] row) {
        CertificateCode code = new CertificateCode((String) row[0]);
        return new Certificate(
                code,
                Instant.ofEpochMilli(((Number) row[3]).longValue()),
                new CertifiedSite(
                        new SiteId((String) row[1]),
                        Optional.ofNullable((String) row[5]).map(SiteName::new),
                        (String) row[6],
                        new ProductVersion((String) row[7]),
                        new ResellerNumber((String) row[2]),
                        (String) row[4],
                        swas(row),
                        lines(code)));
    }

    private static AssuranceStatus swas(Object[] row) {
        return new AssuranceStatus(
                AssuranceStatus.Status.valueOf(((String) row[8]).toUpperCase(Locale.ROOT)),
                Optional.ofNullable((Date) row[9]).map(Date::toLocalDate));
    }

    /** Sorted here, as those of the site are: databases order dashes differently. */
    private List<Entitlement> lines(CertificateCode code) {
        List<?> rows = entities.createNativeQuery(
                        "select feature_code, name, quantity from certificate_line where certificate_code = ?")
                .setParameter(1, code.value())
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new Entitlement(
                        new FeatureCode((String) row[0]), (String) row[1], ((Number) row[2]).longValue()))
                .sorted((one, other) -> one.feature().compareTo(other.feature()))
                .toList();
    }
}
