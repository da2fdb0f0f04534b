package org.licenseportal.integration;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.licenseportal.audit.AuditTrail;
import org.licenseportal.customer.AccountId;
import org.licenseportal.customer.CustomerDetails;
import org.licenseportal.customer.CustomerScope;
import org.licenseportal.customer.CustomerService;
import org.licenseportal.customer.CustomerState;
import org.licenseportal.kernel.Clocks;
import org.licenseportal.kernel.Roles;

/**
 * Adds, switches and removes the integrations of accounts (ACC-3). Whoever changes one locks its account first, so two
 * who do so at once do it one after the other.
 */
@Stateless
public class IntegrationService {

    @Inject
    CustomerService customers;

    @Inject
    CatalogReader catalog;

    @Inject
    IntegrationRepository integrations;

    @Inject
    IntegrationTurn turn;

    @Inject
    AuditTrail trail;

    @Inject
    Clocks clocks;

    /** What the catalog says of this integration. */
    @PermitAll
    public Optional<IntegrationEntry> entry(IntegrationCode code) {
        return catalog.find(code);
    }

    /** Whether an integration of an account is on, whoever asks. */
    @PermitAll
    public boolean isOn(AccountId account, IntegrationCode code) {
        return integrations
                .find(account, code)
                .filter(row -> row.state() == IntegrationState.ENABLED)
                .isPresent();
    }

    /** The whole catalog as it stands for an account; empty when the caller does not see that one. */
    @RolesAllowed({Roles.RESELLER_USER, Roles.ACCOUNT_ADMIN})
    public List<IntegrationDetails> list(CustomerScope scope, AccountId account) {
        return customers.find(scope, account).isEmpty() ? List.of() : all(account);
    }

    /**
     * One integration as it stands for an account; empty for an unknown one and an account that the caller sees not.
     */
    @RolesAllowed({Roles.RESELLER_USER, Roles.ACCOUNT_ADMIN})
    public Optional<IntegrationDetails> find(CustomerScope scope, AccountId account, IntegrationCode code) {
        return list(scope, account).stream()
                .filter(known -> known.entry().code().equals(code))
                .findFirst();
    }

    /** What would stand in the way of a wish if the integration were told these settings before; changes nothing. */
    @RolesAllowed({Roles.RESELLER_USER, Roles.ACCOUNT_ADMIN})
    public Optional<IntegrationRefusal> obstacle(MoveIntegration wanted, Map<String, String> settings) {
        return customers.find(wanted.scope(), wanted.account()).flatMap(customer -> find(
                        wanted.scope(), wanted.account(), wanted.integration())
                .flatMap(known -> refusal(customer, known.told(settings), wanted)));
    }

    /**
     * Does what is wanted with an integration. What has its effect already is done again without a trace. Two who add
     * the same one at once may conflict: call it with {@link org.licenseportal.kernel.Retry}.
     */
    @RolesAllowed({Roles.RESELLER_USER, Roles.ACCOUNT_ADMIN})
    public IntegrationOutcome move(MoveIntegration wanted) {
        customers.lock(wanted.account());
        Optional<CustomerDetails> customer = customers.find(wanted.scope(), wanted.account());
        Optional<IntegrationDetails> known = find(wanted.scope(), wanted.account(), wanted.integration());
        if (customer.isEmpty() || known.isEmpty()) {
            return new IntegrationOutcome.Unknown();
        }
        IntegrationAudit told =
                new IntegrationAudit(wanted.account(), customer.get().partner(), wanted.actor(), clocks.now());
        Optional<IntegrationRefusal> refusal = refusal(customer.get(), known.get(), wanted);
        if (refusal.isPresent()) {
            trail.record(told.refused(known.get().entry(), refusal.get()));
            return new IntegrationOutcome.Refused(known.get(), refusal.get());
        }
        IntegrationState to = next(known.get(), wanted.move()).orElseThrow();
        boolean asksAgain = wanted.move() == IntegrationMove.ASK;
        if (to == known.get().state() && !asksAgain) {
            return new IntegrationOutcome.Done(known.get(), false);
        }
        turn.move(told, known.get().entry(), integrations.find(wanted.account(), wanted.integration()), to);
        return new IntegrationOutcome.Done(one(wanted.account(), wanted.integration()), true);
    }

    private static Optional<IntegrationState> next(IntegrationDetails known, IntegrationMove move) {
        return IntegrationRule.next(known.state(), move, known.entry().consent().isPresent());
    }

    private static Optional<IntegrationRefusal> refusal(
            CustomerDetails customer, IntegrationDetails known, MoveIntegration wanted) {
        if (customer.state() == CustomerState.DEACTIVATED) {
            return Optional.of(IntegrationRefusal.ACCOUNT_CLOSED);
        }
        if (wanted.isOutdated(known)) {
            return Optional.of(IntegrationRefusal.ASKED_AGAIN);
        }
        boolean on = wanted.move() == IntegrationMove.ENABLE;
        if (next(known, wanted.move()).isEmpty()) {
            return Optional.of(on ? IntegrationRefusal.whenOff(known) : IntegrationRefusal.NOT_POSSIBLE);
        }
        return on && !known.missing().isEmpty() ? Optional.of(IntegrationRefusal.SETTINGS_MISSING) : Optional.empty();
    }

    private IntegrationDetails one(AccountId account, IntegrationCode code) {
        return all(account).stream()
                .filter(known -> known.entry().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private List<IntegrationDetails> all(AccountId account) {
        Map<IntegrationCode, IntegrationRow> rows =
                integrations.of(account).stream().collect(Collectors.toMap(IntegrationRow::code, Function.identity()));
        Map<IntegrationCode, Map<String, String>> settings = integrations.settings(account);
        return catalog.all().stream()
                .map(entry -> details(
                        account,
                        entry,
                        Optional.ofNullable(rows.get(entry.code())),
                        settings.getOrDefault(entry.code(), Map.of())))
                .toList();
    }

    private static IntegrationDetails details(
            AccountId account, IntegrationEntry entry, Optional<IntegrationRow> row, Map<String, String> settings) {
        Optional<Instant> since = row.map(IntegrationRow::since);
        return new IntegrationDetails(
                account,
                entry,
                row.map(IntegrationRow::state).orElse(IntegrationState.ABSENT),
                since,
                row.flatMap(IntegrationRow::consentKey),
                settings,
                row.flatMap(IntegrationRow::endpoint).map(EndpointAddress::new),
                row.map(IntegrationRow::version).orElse(0L));
    }
}
