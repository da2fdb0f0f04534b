package org.licenseportal.servicelink;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.licenseportal.kernel.Page;
import org.licenseportal.kernel.PageRequest;
import org.licenseportal.kernel.Roles;
import org.licenseportal.reseller.ResellerNumber;
import org.licenseportal.site.SiteId;
import org.licenseportal.site.SiteRegistration;

/** Keeps what became of the license requests of each site, and shows it to who owns the site and to the vendor. */
@Stateless
public class SynchronizationService {

    /** So many refusals tell what is wrong. */
    private static final int REFUSALS = 3;

    @Inject
    SynchronizationRepository history;

    @Inject
    SuspicionWatch watch;

    /**
     * Adds a request in the transaction that issues its license: there is none without the other.
     *
     * @param before the locked site as it was before the request
     * @return the request, for {@link #watch} when the transaction has ended well
     */
    @PermitAll
    public WatchedRequest delivered(SiteRegistration before, DeliveredRequest delivered) {
        history.add(delivered);
        return watch.delivered(before, delivered);
    }

    /**
     * Adds a refused request, in a transaction of its own: the one that refused it is rolled back. Call it after that
     * has ended. The same request refused again for the same reason adds nothing.
     *
     * @return the request, for {@link #watch}; empty when it was known
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Optional<WatchedRequest> refused(RefusedRequest refused) {
        if (history.knows(refused)) {
            return Optional.empty();
        }
        history.add(refused);
        return Optional.of(watch.refused(refused));
    }

    /** Looks for suspicious patterns in a request whose answer stands, in a transaction of its own. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void watch(WatchedRequest watched) {
        watch.note(watched);
    }

    /** Requests of a site that this reseller owns, the latest first; another's looks like one without any. */
    @RolesAllowed(Roles.RESELLER_USER)
    public Page<Synchronization> history(
            SiteId site, ResellerNumber owner, SynchronizationFilter filter, PageRequest page) {
        return page(SynchronizationConditions.of(site).ownedBy(owner), filter, page);
    }

    /** Requests of a site, whoever owns it, the latest first. */
    @RolesAllowed(Roles.VENDOR_ADMIN)
    public Page<Synchronization> historyForVendor(SiteId site, SynchronizationFilter filter, PageRequest page) {
        return page(SynchronizationConditions.of(site), filter, page);
    }

    /** How the connection to a site that this reseller owns went last. */
    @RolesAllowed(Roles.RESELLER_USER)
    public LinkHistory latest(SiteId site, ResellerNumber owner) {
        return latest(SynchronizationConditions.of(site).ownedBy(owner));
    }

    /** How the connection to a site went last, whoever owns it. */
    @RolesAllowed(Roles.VENDOR_ADMIN)
    public LinkHistory latestForVendor(SiteId site) {
        return latest(SynchronizationConditions.of(site));
    }

    private LinkHistory latest(SynchronizationConditions site) {
        Optional<Synchronization> delivered =
                page(site, SynchronizationFilter.of(Synchronization.DELIVERED), PageRequest.first(1)).items().stream()
                        .findFirst();
        List<Synchronization> refusals = page(
                        site, SynchronizationFilter.of(SynchronizationFilter.REFUSED), PageRequest.first(REFUSALS))
                .items();
        return LinkHistory.of(delivered, refusals);
    }

    private Page<Synchronization> page(
            SynchronizationConditions site, SynchronizationFilter filter, PageRequest request) {
        List<SynchronizationRow> rows = history.rows(site.matching(filter), request);
        Map<Long, Delivery> before = before(site, rows);
        List<Synchronization> found = rows.stream()
                .map(row -> row.since(Optional.ofNullable(before.get(row.predecessor()))))
                .toList();
        return Page.of(request, found, Synchronization::key);
    }

    /** What the licenses before those of these rows said: mostly other rows; those that are missing by a query. */
    private Map<Long, Delivery> before(SynchronizationConditions site, List<SynchronizationRow> rows) {
        Map<Long, Delivery> known = new HashMap<>(Map.of(0L, Delivery.NOTHING));
        rows.forEach(row -> row.delivery().ifPresent(delivery -> known.put(row.sequence(), delivery)));
        Set<Long> missing = rows.stream()
                .map(SynchronizationRow::predecessor)
                .filter(sequence -> !known.containsKey(sequence))
                .collect(Collectors.toSet());
        known.putAll(history.deliveries(site, missing));
        return known;
    }
}
