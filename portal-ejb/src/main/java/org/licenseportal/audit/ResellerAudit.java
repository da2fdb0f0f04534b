package org.licenseportal.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.licenseportal.kernel.Actor;
import org.licenseportal.reseller.ResellerChanged;
import org.licenseportal.reseller.ResellerDetails;

/**
 * Writes down what becomes of resellers, in the transaction that does it. They tell it by an event, because the trail
 * itself knows resellers: they own its entries.
 */
@ApplicationScoped
class ResellerAudit {

    @Inject
    AuditTrail trail;

    void changed(@Observes ResellerChanged event) {
        trail.record(new AuditEntry(
                event.at(),
                origin(event.actor()),
                action(event),
                new AuditObject(
                        "reseller",
                        event.after().number().value(),
                        Optional.of(event.after().number())),
                AuditResult.done(details(event))));
    }

    private static AuditOrigin origin(Actor actor) {
        return new AuditOrigin(
                actor.name(),
                Optional.of(actor.caller().address()),
                Optional.of(actor.caller().requestId()));
    }

    private static String action(ResellerChanged event) {
        if (event.before().isEmpty()) {
            return "reseller.create";
        }
        boolean wasSuspended = event.before().get().suspended();
        if (wasSuspended == event.after().suspended()) {
            return "reseller.change";
        }
        return wasSuspended ? "reseller.resume" : "reseller.suspend";
    }

    private static String details(ResellerChanged event) {
        var after = event.after();
        return event.before()
                .map(before -> Stream.of(
                                difference("name", before.name(), after.name()),
                                difference("suspended", before.suspended(), after.suspended()))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(", ")))
                .orElseGet(() -> created(after));
    }

    private static String created(ResellerDetails after) {
        return "name \"" + after.name() + "\"" + (after.suspended() ? ", suspended" : "");
    }

    private static Optional<String> difference(String what, Object before, Object after) {
        return before.equals(after) ? Optional.empty() : Optional.of(what + " \"" + before + "\" to \"" + after + "\"");
    }
}
