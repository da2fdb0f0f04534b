package org.licenseportal.assurance;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.licenseportal.audit.AuditAction;
import org.licenseportal.audit.AuditChange;
import org.licenseportal.audit.AuditEntry;
import org.licenseportal.audit.AuditField;
import org.licenseportal.audit.AuditObject;
import org.licenseportal.audit.AuditOrigin;
import org.licenseportal.audit.AuditResult;
import org.licenseportal.audit.AuditTrail;
import org.licenseportal.catalog.CatalogService;
import org.licenseportal.catalog.PartNumber;
import org.licenseportal.kernel.Clocks;
import org.licenseportal.kernel.Roles;
import org.licenseportal.site.Entitlement;
import org.licenseportal.site.SiteId;
import org.licenseportal.site.SiteIdentifier;
import org.licenseportal.site.SiteRegistration;
import org.licenseportal.site.SiteService;

/** Answers which software assurance (SWAS) a site has and needs, and notes what was bought. */
@Stateless
public class AssuranceService {

    @Inject
    AssuranceRepository assurance;

    @Inject
    SiteAssurance siteAssurance;

    @Inject
    SiteService sites;

    @Inject
    CatalogService catalog;

    @Inject
    AuditTrail trail;

    @Inject
    Clocks clocks;

    /** How the site stands on that day. A site that does not exist has none. */
    @PermitAll
    public AssuranceStatus statusOf(SiteId site, LocalDate day) {
        return AssuranceStatus.on(day, assurance.terms(site));
    }

    /** What the site has and needs on that day, by what it may use now. */
    @PermitAll
    public Coverage coverage(SiteId site, LocalDate day) {
        boolean inPlace = statusOf(site, day).status() == AssuranceStatus.Status.VALID;
        return new CoverageCalculator(catalog.assuranceParts())
                .of(sites.entitlements(site), assurance.bought(site, day), inPlace);
    }

    /**
     * What the site has and needs on that day, and what it would need with other licenses (VOU-4). Nothing is changed.
     *
     * @param licenses all that it would be licensed for
     */
    @PermitAll
    public CoverageChange coverageWith(List<Entitlement> licenses, SiteId site, LocalDate day) {
        boolean inPlace = statusOf(site, day).status() == AssuranceStatus.Status.VALID;
        Map<PartNumber, Integer> bought = assurance.bought(site, day);
        CoverageCalculator calculator = new CoverageCalculator(catalog.assuranceParts());
        return new CoverageChange(
                inPlace,
                calculator.of(sites.entitlements(site), bought, inPlace),
                calculator.of(licenses, bought, inPlace));
    }

    /** The terms of a site with what they were bought as, the latest first. */
    @RolesAllowed(Roles.VENDOR_ADMIN)
    public List<BoughtTerm> terms(SiteId site) {
        return assurance.boughtTerms(site);
    }

    /**
     * Notes a term, in the caller's transaction. Lists and the next license say it at once.
     *
     * @return false when there is no such site
     */
    @RolesAllowed(Roles.VENDOR_ADMIN)
    public boolean add(AddAssurance wanted) {
        Optional<SiteRegistration> site =
                sites.look(SiteIdentifier.siteId(wanted.site().value())).map(sites::lock);
        site.ifPresent(locked -> {
            assurance.add(wanted);
            siteAssurance.note(wanted.site(), clocks.today());
            trail.record(entry(wanted, locked));
        });
        return site.isPresent();
    }

    private AuditEntry entry(AddAssurance wanted, SiteRegistration site) {
        List<AuditChange> changes = new ArrayList<>();
        changes.add(AuditChange.to(AuditField.TERM, wanted.startsOn() + " / " + wanted.expiresOn()));
        new TreeMap<>(wanted.parts())
                .forEach((part, quantity) -> changes.add(AuditChange.to(AuditField.PART, quantity + " x " + part)));
        return new AuditEntry(
                clocks.now(),
                AuditOrigin.of(wanted.actor()),
                AuditAction.SITE_ASSURE,
                new AuditObject(AuditObject.Type.SITE, wanted.site().value(), site.resellerNumber()),
                AuditResult.done(changes));
    }
}
