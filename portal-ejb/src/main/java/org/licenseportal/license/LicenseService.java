package org.licenseportal.license;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.licenseportal.assurance.AssuranceService;
import org.licenseportal.jose.RequestDocument;
import org.licenseportal.kernel.Page;
import org.licenseportal.kernel.PageRequest;
import org.licenseportal.kernel.PortalSettings;
import org.licenseportal.kernel.Roles;
import org.licenseportal.reseller.ResellerNumber;
import org.licenseportal.signingkey.SigningKeyService;
import org.licenseportal.site.SiteId;
import org.licenseportal.site.SiteRegistration;
import org.licenseportal.site.SiteService;

/** Issues licenses, and finds those that were issued for whoever may have them. */
@Stateless
public class LicenseService {

    @Inject
    LicenseRepository licenses;

    @Inject
    SiteService sites;

    @Inject
    AssuranceService assurance;

    @Inject
    SigningKeyService keys;

    @Inject
    PortalSettings settings;

    /**
     * The answer to this request, if it had one; {@link EarlierAnswer#sameRequest} tells whether it was this very
     * request.
     */
    @PermitAll
    public Optional<EarlierAnswer> answerTo(RequestDocument request) {
        return licenses.ofRequest(request.claims().jti().toString())
                .map(license -> new EarlierAnswer(license.issued(), license.answers(request)));
    }

    /** What a license of the locked site says now. */
    @PermitAll
    public LicenseContent content(SiteId site, Instant now) {
        return new LicenseContent(
                sites.entitlements(site), assurance.statusOf(site, LocalDate.ofInstant(now, ZoneOffset.UTC)));
    }

    /**
     * Signs and keeps a license in the caller's transaction, which has locked the site and taken its sequence. The
     * database refuses a second license with the same sequence or for the same request.
     */
    @PermitAll
    public IssuedLicense issue(IssueLicense wish, LicenseContent content) {
        var payload = new LicensePayload(wish, settings.publicUrl(), emergency(wish.serial()))
                .of(content.entitlements(), content.assurance());
        var license = new License(wish, keys.sign(payload).document());
        licenses.add(license);
        return license.issued();
    }

    /**
     * The code of that day for the license of this number. It is worth 14 days: only who may have it, and has noted
     * that it is given away, asks.
     *
     * @param site the site, known to be the asker's
     */
    @PermitAll
    public EmergencyCode emergencyCode(SiteRegistration site, long sequence, LocalDate day) {
        return licenses.ofSite(site.siteId(), sequence)
                .map(License::issued)
                .map(license -> EmergencyCode.of(license, emergency(license.serial()), site.deviceThumbprint(), day))
                .orElseGet(() -> new EmergencyCode.None(EmergencyCode.Missing.LICENSE_UNKNOWN));
    }

    private EmergencyChain emergency(String serial) {
        return EmergencyChain.of(keys.secret("emergency codes"), serial);
    }

    /** The license with this serial number, if this reseller owns its site. */
    @PermitAll
    public Optional<IssuedLicense> find(String serial, ResellerNumber owner) {
        return licenses.ofOwner(serial, owner).map(License::issued);
    }

    /** Licenses of a site that this reseller owns, the latest first. */
    @RolesAllowed(Roles.RESELLER_USER)
    public Page<LicenseEntry> ofSite(SiteId site, ResellerNumber owner, PageRequest page) {
        return Page.of(
                page,
                licenses.ofSite(site, owner, page).stream().map(License::entry).toList(),
                license -> List.of(Long.toString(license.sequence())));
    }

    /**
     * The license with this serial number, if its site is bound to this device.
     *
     */
    @PermitAll
    public Optional<IssuedLicense> findForDevice(LicenseOfDevice wanted) {
        return licenses.ofDevice(wanted.serial(), wanted.deviceThumbprint()).map(License::issued);
    }

    /** The license with this serial number, whoever owns its site: for the vendor alone. */
    @PermitAll
    public Optional<IssuedLicense> findForVendor(String serial) {
        return licenses.ofAnyOwner(serial).map(License::issued);
    }
}
