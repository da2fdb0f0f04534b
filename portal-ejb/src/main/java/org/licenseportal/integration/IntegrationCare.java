package org.licenseportal.integration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.licenseportal.customer.ConsequenceKind;
import org.licenseportal.customer.ConsequencesSought;
import org.licenseportal.customer.CustomerErased;
import org.licenseportal.customer.CustomerOwnerService;
import org.licenseportal.customer.CustomerState;
import org.licenseportal.customer.CustomerStateChanged;

/** Lets the integrations of an account follow its life, in the transaction that changes it (ACC-7). */
@ApplicationScoped
class IntegrationCare {

    @Inject
    CustomerOwnerService owners;

    @Inject
    CatalogReader catalog;

    @Inject
    IntegrationRepository integrations;

    @Inject
    IntegrationTurn turn;

    /** Off with a deactivated account until it is activated again; off for good with a deleted one. */
    void followed(@Observes CustomerStateChanged event) {
        List<IntegrationRow> rows = integrations.of(event.id());
        if (rows.isEmpty()) {
            return;
        }
        IntegrationAudit told =
                new IntegrationAudit(event.id(), owners.partner(event.id()).orElseThrow(), event.actor(), event.at());
        List<IntegrationEntry> entries = catalog.all();
        rows.forEach(row -> entries.stream()
                .filter(entry -> entry.code().equals(row.code()))
                .forEach(entry -> follow(told, entry, row, event.after())));
    }

    private void follow(IntegrationAudit told, IntegrationEntry entry, IntegrationRow row, CustomerState state) {
        boolean closed = state == CustomerState.DEACTIVATED || state == CustomerState.DELETED;
        if (closed && row.state() == IntegrationState.ENABLED) {
            turn.pause(told, entry, row, state == CustomerState.DEACTIVATED);
        } else if (state == CustomerState.ACTIVE && row.resumes()) {
            turn.resume(told, entry, row);
        }
    }

    void count(@Observes ConsequencesSought sought) {
        sought.add(ConsequenceKind.INTEGRATIONS, integrations.countOn(sought.id()));
    }

    /** Settings, endpoints, secrets, privileges and the log of the calls are gone for good. */
    void erased(@Observes CustomerErased event) {
        integrations.erase(event.id());
    }
}
