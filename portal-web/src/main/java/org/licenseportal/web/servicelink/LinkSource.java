package org.licenseportal.web.servicelink;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.licenseportal.catalog.CatalogService;
import org.licenseportal.catalog.FeatureDetails;
import org.licenseportal.kernel.Page;
import org.licenseportal.kernel.PageRequest;
import org.licenseportal.servicelink.LinkHistory;
import org.licenseportal.servicelink.SettleSuspicion;
import org.licenseportal.servicelink.Suspicion;
import org.licenseportal.servicelink.SuspicionFilter;
import org.licenseportal.servicelink.SuspicionId;
import org.licenseportal.servicelink.SuspicionService;
import org.licenseportal.servicelink.Synchronization;
import org.licenseportal.servicelink.SynchronizationService;
import org.licenseportal.site.ResetReason;
import org.licenseportal.site.SiteCareService;
import org.licenseportal.site.SiteDetails;
import org.licenseportal.site.SiteId;
import org.licenseportal.site.VendorSiteService;
import org.licenseportal.web.support.ActiveUser;

/** What the reader may know of requests and suspicions: a reseller of its own sites, the vendor of all. */
@Dependent
class LinkSource {

    @Inject
    SynchronizationService history;

    @Inject
    SuspicionService suspicions;

    @Inject
    SiteCareService sites;

    @Inject
    VendorSiteService vendorSites;

    @Inject
    CatalogService catalog;

    @Inject
    ActiveUser activeUser;

    /** The site, if the reader may see it. */
    Optional<SiteDetails> site(String id) {
        return SiteId.parse(id)
                .flatMap(site ->
                        activeUser.isVendor() ? vendorSites.details(site) : sites.details(site, activeUser.reseller()));
    }

    /** The requests of a site; none for a filter that cannot be. */
    Page<Synchronization> history(SiteId site, SynchronizationQuery query, PageRequest page) {
        if (query.impossible()) {
            return none(page);
        }
        return activeUser.isVendor()
                ? history.historyForVendor(site, query.filter(), page)
                : history.history(site, activeUser.reseller(), query.filter(), page);
    }

    LinkHistory latest(SiteId site) {
        return activeUser.isVendor() ? history.latestForVendor(site) : history.latest(site, activeUser.reseller());
    }

    /** The suspicions that an address asks for; none for a filter that cannot be. */
    Page<Suspicion> suspicions(SuspicionQuery query) {
        PageRequest page = query.list().page();
        return query.impossible() ? none(page) : suspicions(query.filter(), page);
    }

    private static <T> Page<T> none(PageRequest page) {
        return Page.of(page, List.of(), row -> List.of());
    }

    Page<Suspicion> suspicions(SuspicionFilter filter, PageRequest page) {
        return activeUser.isVendor()
                ? suspicions.listForVendor(filter, page)
                : suspicions.list(activeUser.reseller(), filter, page);
    }

    /** How many there are; none for a filter that cannot be. */
    long count(SuspicionQuery query) {
        return query.impossible() ? 0 : count(query.filter());
    }

    long count(SuspicionFilter filter) {
        return activeUser.isVendor()
                ? suspicions.countForVendor(filter)
                : suspicions.count(activeUser.reseller(), filter);
    }

    Optional<Suspicion> suspicion(String id) {
        return SuspicionId.parse(id)
                .flatMap(known -> activeUser.isVendor()
                        ? suspicions.findForVendor(known)
                        : suspicions.find(known, activeUser.reseller()));
    }

    void settle(Suspicion suspicion, ResetReason reason) {
        SettleSuspicion wish = new SettleSuspicion(suspicion.id(), reason, activeUser.actor());
        if (activeUser.isVendor()) {
            suspicions.settleForVendor(wish);
        } else {
            suspicions.settle(wish, activeUser.reseller());
        }
    }

    /** Names of features by their codes. */
    Map<String, String> features() {
        return catalog.features().stream()
                .collect(Collectors.toMap(feature -> feature.code().value(), FeatureDetails::name));
    }

    /** The beginning of addresses of the reader's pages. */
    String root() {
        return activeUser.isVendor() ? "/vendor" : "";
    }
}
