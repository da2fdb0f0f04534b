package org.licenseportal.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.util.Optional;
import org.licenseportal.audit.AuditAction;
import org.licenseportal.audit.AuditChange;
import org.licenseportal.audit.AuditEntry;
import org.licenseportal.audit.AuditField;
import org.licenseportal.audit.AuditObject;
import org.licenseportal.audit.AuditOrigin;
import org.licenseportal.audit.AuditResult;
import org.licenseportal.audit.AuditTrail;
import org.licenseportal.kernel.Actor;
import org.licenseportal.kernel.Clocks;
import org.licenseportal.reseller.ResellerNumber;
import org.licenseportal.site.SiteId;
import org.licenseportal.site.SiteIdentifier;
import org.licenseportal.site.SiteService;

/** The transactions of certificates. */
@ApplicationScoped
class CertificateTransaction {

    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    CertificateRepository certificates;

    @Inject
    SiteStates states;

    @Inject
    SiteService sites;

    @Inject
    AuditTrail audit;

    @Inject
    Clocks clocks;

    /**
     * The certificate of the site as it is: the one that its state has, or a new one. Two who ask at once conflict in
     * the database, and the second try finds what the first one made.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<Certificate> certify(SiteId site, ResellerNumber owner, Actor actor) {
        return sites.find(site, owner)
                .flatMap(states::of)
                .map(state -> certificates.find(state).orElseGet(() -> issue(state, actor)));
    }

    /** What is said of the certificate with this code. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<CertificateStatement> check(CertificateCode code) {
        return certificates.find(code).map(this::statement);
    }

    private Certificate issue(CertifiedSite state, Actor actor) {
        Certificate issued = new Certificate(CertificateCode.random(RANDOM), clocks.now(), state);
        certificates.add(issued);
        audit.record(new AuditEntry(
                issued.issuedAt(),
                AuditOrigin.of(actor),
                AuditAction.CERTIFICATE_ISSUE,
                new AuditObject(AuditObject.Type.SITE, state.site().value(), Optional.of(state.owner())),
                AuditResult.done(AuditChange.to(AuditField.CERTIFICATE, issued.code()))));
        return issued;
    }

    private CertificateStatement statement(Certificate certificate) {
        CertifiedSite then = certificate.content();
        Optional<CertifiedSite> now =
                sites.look(SiteIdentifier.siteId(then.site().value())).flatMap(states::of);
        return new CertificateStatement(
                certificate.code(),
                certificate.issuedAt(),
                then.site(),
                then.product(),
                then.version(),
                then.swas(),
                now.filter(today -> today.swas().equals(then.swas())).isEmpty(),
                now.filter(then::sameBesidesSwas).isEmpty());
    }
}
