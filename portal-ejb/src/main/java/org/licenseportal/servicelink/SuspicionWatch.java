package org.licenseportal.servicelink;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.licenseportal.audit.AuditAction;
import org.licenseportal.audit.AuditChange;
import org.licenseportal.audit.AuditEntry;
import org.licenseportal.audit.AuditField;
import org.licenseportal.audit.AuditObject;
import org.licenseportal.audit.AuditOrigin;
import org.licenseportal.audit.AuditResult;
import org.licenseportal.audit.AuditTrail;
import org.licenseportal.site.LicenseReport;
import org.licenseportal.site.SiteRegistration;
import org.licenseportal.site.SiteService;

/**
 * Looks at each request for the patterns of decision 0051. A synchronization of the machine that has the site costs it
 * no statement; one that binds a machine, and one that is refused, cost a look at the index of device keys.
 */
@Dependent
class SuspicionWatch {

    /** The owners of so many other sites with the same key are told; the rest were told when those were bound. */
    private static final int TOLD = 3;

    /** The reason of the one rule that compares machines. */
    private static final String ANOTHER_MACHINE = "hardware-mismatch";

    @Inject
    SiteService sites;

    @Inject
    SuspicionRepository suspicions;

    @Inject
    SynchronizationRepository history;

    @Inject
    AuditTrail trail;

    /**
     * Looks at a request that gets its license, in the transaction of that.
     *
     * @param before the locked site as it was before the request
     */
    WatchedRequest delivered(SiteRegistration before, DeliveredRequest delivered) {
        SeenRequest seen = SeenRequest.of(delivered);
        Sightings found = new Sightings();
        outOfStep(seen).ifPresent(found::add);
        boolean binds = before.deviceThumbprint().isEmpty();
        if (binds && before.lastSequence() > 0) {
            settle(seen);
        }
        boolean other =
                !binds && SuspicionRule.difference(before, seen.request()).isPresent();
        return new WatchedRequest(seen, found, binds, other);
    }

    /** A machine has the site by right after a reset: who asked for it before that is settled. */
    private void settle(SeenRequest seen) {
        if (suspicions.settleMachines(seen.site().siteId(), seen.now())) {
            trail.record(new AuditEntry(
                    seen.now(),
                    AuditOrigin.of(SuspicionEnd.PORTAL, seen.caller()),
                    AuditAction.SITE_SETTLE,
                    new AuditObject(
                            AuditObject.Type.SITE,
                            seen.site().siteId().value(),
                            seen.site().resellerNumber()),
                    AuditResult.done(
                            AuditChange.to(AuditField.SUSPICION, SuspicionKind.TWO_MACHINES.word()),
                            AuditChange.to(AuditField.REASON, SuspicionEnd.REACTIVATED))));
        }
    }

    /** Looks at a refused request. */
    WatchedRequest refused(RefusedRequest refused) {
        SeenRequest seen = SeenRequest.of(refused);
        Sightings found = new Sightings();
        boolean owned = refused.site().resellerNumber().isPresent();
        boolean another = owned && refused.reason().equals(ANOTHER_MACHINE);
        if (another) {
            SuspicionRule.difference(refused.site(), refused.request())
                    .filter(detail -> detail != SuspicionDetail.BOTH
                            || SuspicionRule.knowsSite(refused.site(), refused.request()))
                    .map(detail -> seen.as(SuspicionKind.TWO_MACHINES, detail))
                    .ifPresent(found::add);
        }
        return new WatchedRequest(
                seen, found, owned, another && SuspicionRule.sameKey(refused.site(), refused.request()));
    }

    /** Looks for the rest, and writes down what was found. Holds no site meanwhile: an exchange would wait for it. */
    void note(WatchedRequest watched) {
        Sightings found = watched.found();
        if (watched.elsewhere()) {
            atOtherSites(watched.seen()).forEach(found::add);
        }
        if (watched.inTurn()) {
            inTurn(watched.seen()).ifPresent(found::add);
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
                .limit(TOLD)
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
