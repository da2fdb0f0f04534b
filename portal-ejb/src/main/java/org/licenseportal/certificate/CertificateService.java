package org.licenseportal.certificate;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.licenseportal.certificate.CertificateCheck.Genuine;
import org.licenseportal.certificate.CertificateCheck.Mistyped;
import org.licenseportal.certificate.CertificateCheck.TooMany;
import org.licenseportal.certificate.CertificateCheck.Unknown;
import org.licenseportal.kernel.Actor;
import org.licenseportal.kernel.Caller;
import org.licenseportal.kernel.Retry;
import org.licenseportal.kernel.Roles;
import org.licenseportal.ratelimit.RateLimitService;
import org.licenseportal.reseller.ResellerNumber;
import org.licenseportal.site.SiteId;

/** Issues certificates to resellers, and checks them for anybody. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CertificateService {

    @Inject
    CertificateTransaction transaction;

    @Inject
    CertificatePdf pdf;

    @Inject
    RateLimitService limits;

    /**
     * The certificate of a site as it is today. The same state has one certificate: the same code, the same bytes.
     * Empty when this reseller has no such site.
     */
    @RolesAllowed(Roles.RESELLER_USER)
    public Optional<CertificateFile> certify(SiteId site, ResellerNumber owner, Actor actor) {
        return Retry.onConflict(() -> transaction.certify(site, owner, actor)).map(pdf::file);
    }

    /** What a code that somebody typed or scanned is worth. */
    @PermitAll
    public CertificateCheck check(String typed, Caller caller) {
        Optional<Duration> wait = limits.certificateCheck(caller);
        if (wait.isPresent()) {
            return new TooMany(wait.get());
        }
        return CertificateCode.parse(typed).map(this::check).orElseGet(Mistyped::new);
    }

    private CertificateCheck check(CertificateCode code) {
        return transaction.check(code).<CertificateCheck>map(Genuine::new).orElseGet(Unknown::new);
    }
}
