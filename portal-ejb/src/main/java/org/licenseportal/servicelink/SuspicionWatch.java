package org.licenseportal.servicelink;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.licenseportal.site.LicenseReport;
import org.licenseportal.site.SiteRegistration;
import org.licenseportal.site.SiteService;

/**
 * Looks at each request for the patterns of decision 0051. A synchronization of the machine that has the site costs it
 * no statement; one that binds a machine, and one that is refused, cost a look at the index of device keys.
 */
@Dependent
class SuspicionWatch {

    /** The reason of the one rule that compares machines. */
    private static final String ANOTHER_MACHINE = "hardware-mismatch";

    @Inject
    SiteService sites;

    @Inject
    SuspicionRepository suspicions;

    @Inject
    SynchronizationRepository history;

    /**
     * Looks at a request that gets its license, in the transaction of that.
     *
     * @param before the locked site as it was before the request
     */
    void delivered(SiteRegistration before, DeliveredRequest delivered) {
        SeenRequest seen = SeenRequest.of(delivered);
        Sightings found = new Sightings();
        outOfStep(seen).ifPresent(found::add);
        if (before.deviceThumbprint().isEmpty()) {
            atOtherSites(seen).forEach(found::add);
            if (before.lastSequence() > 0) {
                suspicions.settleMachine(before.siteId(), seen.machine(), seen.now());
            }
        } else if (SuspicionRule.difference(before, seen.request()).isPresent()) {
            inTurn(seen).ifPresent(found::add);
        }
        found.each(suspicions::note);
    }

    /** Looks at a refused request. */
    void refused(RefusedRequest refused) {
        SeenRequest seen = SeenRequest.of(refused);
        if (refused.site().resellerNumber().isEmpty()) {
            return;
        }
        Sightings found = new Sightings();
        atOtherSites(seen).forEach(found::add);
        if (refused.reason().equals(ANOTHER_MACHINE)) {
            SuspicionRule.difference(refused.site(), refused.request())
                    .map(detail -> seen.as(SuspicionKind.TWO_MACHINES, detail))
                    .ifPresent(found::add);
            if (SuspicionRule.sameKey(refused.site(), refused.request())) {
                inTurn(seen).ifPresent(found::add);
            }
        }
        found.each(suspicions::note);
    }

    private Optional<Sighting> outOfStep(SeenRequest seen) {
        return seen.request().claims().sequence().flatMap(held -> {
            LicenseReport before = sites.report(seen.site().siteId(), held);
            return SuspicionRule.outOfStep(held, before) ? Optional.of(seen.holding(held, before)) : Optional.empty();
        });
    }

    /** Each owner is told of a key on two sites. A machine that gave a site back has left it. */
    private Stream<Sighting> atOtherSites(SeenRequest seen) {
        List<SiteRegistration> others = sites.boundTo(seen.request().deviceKeyThumbprint()).stream()
                .filter(SiteRegistration::activated)
                .filter(other -> !other.siteId().equals(seen.site().siteId()))
                .toList();
        Stream<Sighting> here = others.stream().limit(1).map(seen::of);
        return Stream.concat(here, others.stream().map(seen::elsewhere));
    }

    /** The key of the site's machine on other hardware is bad luck once, and a copy when both go on asking. */
    private Optional<Sighting> inTurn(SeenRequest seen) {
        return history.inTurn(seen.site().siteId(), seen.machine())
                ? Optional.of(seen.as(SuspicionKind.COPIED_KEY, SuspicionDetail.HARDWARE))
                : Optional.empty();
    }
}
