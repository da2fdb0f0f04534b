package org.licenseportal.site;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.licenseportal.kernel.LikePattern;
import org.licenseportal.kernel.Roles;
import org.licenseportal.reseller.ResellerNumber;

/** Finds sites by a number or a part of their name. */
@Stateless
public class SiteSearchService {

    @Inject
    SiteSearchRepository sites;

    /** This reseller's sites with this number, with an ID that begins so, or with this in their name; in that order. */
    @RolesAllowed(Roles.RESELLER_USER)
    public List<SiteRegistration> search(String text, ResellerNumber owner, int limit) {
        return registrations(
                sites.byNumber(text, owner, limit), sites.byName(new LikePattern(text), owner, limit), limit);
    }

    /** The same among the sites of all resellers, and among those that no reseller owns yet. */
    @RolesAllowed(Roles.VENDOR_ADMIN)
    public List<SiteRegistration> searchAll(String text, int limit) {
        return registrations(
                sites.byNumberForVendor(text, limit), sites.byNameForVendor(new LikePattern(text), limit), limit);
    }

    private static List<SiteRegistration> registrations(Stream<Site> first, Stream<Site> then, int limit) {
        return Stream.concat(first, then)
                .distinct()
                .limit(limit)
                .map(Site::registration)
                .toList();
    }
}
