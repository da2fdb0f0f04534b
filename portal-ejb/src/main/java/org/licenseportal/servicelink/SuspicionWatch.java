package org.licenseportal.servicelink;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Comparator;
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
     * Looks at a request that gets its license, in the transaction of that, before the history has it.
     *
     * @param before the locked site as it was before the request
     */
    void delivered(SiteRegistration before, DeliveredRequest delivered) {
        SeenRequest seen = SeenRequest.of(delivered);
        watchSequence(seen);
        Optional<SuspicionDetail> other = SuspicionRule.difference(before, seen.request());
        if (before.deviceThumbprint().isEmpty()) {
            watchKey(seen);
            if (before.lastSequence() > 0) {
                suspicions.settleMachine(before.siteId(), seen.machine(), seen.now());
            }
        } else if (other.isPresent()) {
            watchTurns(seen);
        }
    }

    /** Looks at a refused request, before the history has it. */
    void refused(RefusedRequest refused) {
        SeenRequest seen = SeenRequest.of(refused);
        if (refused.site().resellerNumber().isEmpty()) {
            return;
        }
        if (refused.reason().equals(ANOTHER_MACHINE)) {
            SuspicionRule.difference(refused.site(), refused.request())
                    .ifPresent(detail -> suspicions.note(seen.as(SuspicionKind.TWO_MACHINES, detail)));
            watchTurns(seen);
        }
        watchKey(seen);
    }

    private void watchSequence(SeenRequest seen) {
        seen.request().claims().sequence().ifPresent(held -> {
            LicenseReport before = sites.report(seen.site().siteId(), held);
            if (SuspicionRule.outOfStep(held, before)) {
                suspicions.note(seen.holding(held, before));
            }
        });
    }

    /**
     * Each owner is told of a key on two sites, in the order of their IDs, so that two requests at once wait for each
     * other and not in a circle. A machine that gave a site back has left it.
     */
    private void watchKey(SeenRequest seen) {
        List<SiteRegistration> others = sites.boundTo(seen.request().deviceKeyThumbprint()).stream()
                .filter(SiteRegistration::activated)
                .filter(other -> !other.siteId().equals(seen.site().siteId()))
                .toList();
        Stream<Sighting> here = others.stream().limit(1).map(seen::of);
        Stream.concat(here, others.stream().map(seen::elsewhere))
                .sorted(Comparator.comparing(sighting -> sighting.site().value()))
                .forEach(suspicions::note);
    }

    /** The key of the site's machine on other hardware is bad luck once, and a copy when both go on asking. */
    private void watchTurns(SeenRequest seen) {
        if (history.inTurn(seen.site().siteId(), seen.machine())) {
            suspicions.note(seen.as(SuspicionKind.COPIED_KEY, SuspicionDetail.HARDWARE));
        }
    }
}
