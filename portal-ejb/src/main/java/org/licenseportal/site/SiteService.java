package org.licenseportal.site;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.licenseportal.reseller.ResellerNumber;

/**
 * Sites and what they may use. The changing methods join the caller's transaction and expect that it locked the site
 * and checked that the change is allowed: what the site's state forbids is an {@link IllegalStateException} here.
 */
@Stateless
public class SiteService {

    @Inject
    SiteRepository sites;

    @Inject
    LicenseLineRepository licenseLines;

    /**
     * Finds a site of any owner, unlocked: for callers who prove their claim to it by something else than ownership.
     * Empty when no site has this identifier.
     */
    @PermitAll
    public Optional<SiteRegistration> look(SiteIdentifier identifier) {
        return identifier.plausible() ? sites.find(identifier).map(Site::registration) : Optional.empty();
    }

    /**
     * Locks a site until the end of the transaction: requests for one site go one after the other.
     *
     * @param found the site as it was found
     * @return the site as it is now that nobody else can change it
     */
    @PermitAll
    public SiteRegistration lock(SiteRegistration found) {
        return sites.lock(found.siteId()).registration();
    }

    /** The site, if this reseller owns it; another's looks like none. */
    @PermitAll
    public Optional<SiteRegistration> find(SiteId id, ResellerNumber owner) {
        return sites.find(id, owner).map(Site::registration);
    }

    /** Binds a machine to the locked site and takes the next sequence number for its license. */
    @PermitAll
    public SiteRegistration activate(SiteId id, ActivateSite command) {
        Site site = sites.locked(id);
        site.activate(command);
        return site.registration();
    }

    /**
     * Takes note of what the machine of the locked and activated site is now. Its hardware ID may differ from the one
     * that is bound only as {@link HardwareChange#accepted} allows, and is bound then.
     */
    @PermitAll
    public void recognize(SiteId id, SiteDevice device, Instant now) {
        sites.locked(id).recognize(device, now);
    }

    /**
     * Takes the next sequence number for a renewed license of the locked and activated site.
     *
     * @param installed the version that the installation runs now, where it says so
     */
    @PermitAll
    public SiteRegistration synchronize(SiteId id, Optional<ProductVersion> installed, Instant now) {
        Site site = sites.locked(id);
        site.synchronize(installed, now);
        return site.registration();
    }

    /** Takes the next sequence number for a license that changes nothing of the locked and activated site. */
    @PermitAll
    public SiteRegistration takeSequence(SiteId id) {
        Site site = sites.locked(id);
        site.takeSequence();
        return site.registration();
    }

    /** Takes the locked and activated site back from its machine, and the next sequence number for its last license. */
    @PermitAll
    public SiteRegistration deactivate(SiteId id, Instant now) {
        Site site = sites.locked(id);
        site.deactivate(now);
        return site.registration();
    }

    /**
     * Takes note of which license the bound machine of the locked site says that it holds; call it when the sequence
     * of the next license is taken.
     *
     * @return what it said before
     */
    @PermitAll
    public LicenseReport report(SiteId id, long held) {
        return sites.locked(id).report(held);
    }

    /** Sites of any owner that this device key is bound to: for whoever looks for copied keys. */
    @PermitAll
    public List<SiteRegistration> boundTo(String thumbprint) {
        return sites.boundTo(thumbprint).stream().map(Site::registration).toList();
    }

    /**
     * Keeps with the locked site until when its SWAS lasts.
     *
     * @param until its last day, to come or gone; empty when it has none
     * @param due the day on which that may change by itself; empty when it never does
     */
    @PermitAll
    public void noteCover(SiteId id, Optional<LocalDate> until, Optional<LocalDate> due) {
        sites.noteCover(id, until, due);
    }

    /** Sites for which {@link #noteCover} is due on that day or was before, at most so many. */
    @PermitAll
    public List<SiteId> coverDue(LocalDate day, int most) {
        return sites.coverDue(day, most);
    }

    /** Adds to what the site may use. */
    @PermitAll
    public void grant(SiteId id, GrantLicenses grants) {
        licenseLines.add(id, grants);
    }

    /** All that the site may use, sorted by feature code; one line per feature. */
    @PermitAll
    public List<Entitlement> entitlements(SiteId id) {
        return licenseLines.sums(id);
    }

    /** The same as it was right before that moment. */
    @PermitAll
    public List<Entitlement> entitlements(SiteId id, Instant before) {
        return licenseLines.sums(id, before);
    }
}
