package org.licenseportal.subscription;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.licenseportal.audit.AuditTrail;
import org.licenseportal.customer.AccountId;
import org.licenseportal.customer.CustomerBillingService;
import org.licenseportal.customer.CustomerDetails;
import org.licenseportal.customer.CustomerScope;
import org.licenseportal.customer.CustomerService;
import org.licenseportal.customer.CustomerState;
import org.licenseportal.integration.IntegrationCode;
import org.licenseportal.integration.IntegrationDetails;
import org.licenseportal.integration.IntegrationService;
import org.licenseportal.kernel.Clocks;
import org.licenseportal.kernel.Page;
import org.licenseportal.kernel.PageRequest;
import org.licenseportal.kernel.Roles;
import org.licenseportal.reseller.ResellerNumber;

/** Shows a partner its subscriptions, and assigns each to one account (ACC-6). */
@Stateless
public class SubscriptionService {

    @Inject
    CustomerService customers;

    @Inject
    CustomerBillingService billing;

    @Inject
    IntegrationService integrations;

    @Inject
    SubscriptionRepository subscriptions;

    @Inject
    SubscriptionListRepository lists;

    @Inject
    AuditTrail trail;

    @Inject
    Clocks clocks;

    /** The partner's subscription of this number. */
    @RolesAllowed(Roles.RESELLER_USER)
    public Optional<SubscriptionDetails> find(ResellerNumber owner, SubscriptionNumber number) {
        return subscriptions
                .find(owner, number)
                .map(known -> known.called(known.customer()
                        .flatMap(customer -> customers.look(customer.id()))
                        .map(CustomerDetails::name)
                        .orElse("")));
    }

    /** The partner's subscriptions, the latest order first. */
    @RolesAllowed(Roles.RESELLER_USER)
    public Page<SubscriptionDetails> list(ResellerNumber owner, SubscriptionFilter filter, PageRequest page) {
        return Page.of(
                page,
                lists.list(owner, filter, page),
                known -> List.of(
                        Long.toString(known.orderedAt().toEpochMilli()),
                        known.order().number().value()));
    }

    /** How many there are of those that are wanted. */
    @RolesAllowed(Roles.RESELLER_USER)
    public long count(ResellerNumber owner, SubscriptionFilter filter) {
        return lists.count(owner, filter);
    }

    /** The subscriptions of an account, for its partner; none when it is another's. */
    @RolesAllowed(Roles.RESELLER_USER)
    public List<SubscriptionDetails> of(ResellerNumber owner, AccountId account) {
        return customers.find(CustomerScope.of(owner), account).isEmpty() ? List.of() : subscriptions.of(account);
    }

    /**
     * What of an account's subscriptions is of no use, because an integration is not on; each integration once a plan.
     */
    @RolesAllowed({Roles.RESELLER_USER, Roles.ACCOUNT_ADMIN})
    public List<SubscriptionWarning> warnings(CustomerScope scope, AccountId account) {
        List<PlaceSubscription> needy = subscriptions.of(account).stream()
                .filter(known -> known.state().inForce())
                .map(SubscriptionDetails::order)
                .filter(order -> order.integration().isPresent())
                .toList();
        if (needy.isEmpty()) {
            return List.of();
        }
        Map<IntegrationCode, IntegrationDetails> all = integrations.list(scope, account).stream()
                .collect(Collectors.toMap(known -> known.entry().code(), Function.identity()));
        if (all.isEmpty()) {
            return List.of();
        }
        return needy.stream()
                .map(order -> new SubscriptionWarning(
                        order.plan(), all.get(order.integration().get())))
                .filter(warning -> !warning.integration().on())
                .distinct()
                .toList();
    }

    /** Assigns a subscription, once; the same again does nothing. The order's SAP customer becomes the account's. */
    @RolesAllowed(Roles.RESELLER_USER)
    public GivenSubscription assign(AssignSubscription wanted) {
        subscriptions.lock(wanted.number());
        customers.lock(wanted.account());
        Optional<CustomerDetails> customer = customers.find(CustomerScope.of(wanted.owner()), wanted.account());
        Optional<SubscriptionDetails> known = subscriptions.find(wanted.owner(), wanted.number());
        if (known.isEmpty() || customer.isEmpty()) {
            return GivenSubscription.refused(
                    known, known.isEmpty() ? SubscriptionRefusal.UNKNOWN : SubscriptionRefusal.ACCOUNT_UNKNOWN);
        }
        if (customer.get().state() != CustomerState.ACTIVE) {
            return refused(wanted, known.get(), SubscriptionRefusal.ACCOUNT_NOT_ACTIVE);
        }
        LocalDate today = clocks.today();
        if (!subscriptions.assign(wanted.number(), wanted.account(), today, clocks.now())) {
            return late(wanted);
        }
        trail.record(new SubscriptionAudit(wanted.owner(), wanted.actor(), clocks.now())
                .assigned(wanted.account(), wanted.number()));
        String number = known.get().order().references().sapCustomer();
        if (!number.isEmpty()) {
            billing.set(wanted.account(), number, wanted.actor());
        }
        return GivenSubscription.done(
                subscriptions.find(wanted.owner(), wanted.number()).orElseThrow(), false);
    }

    /** Somebody was faster, perhaps this very wish, or the last day has passed. */
    private GivenSubscription late(AssignSubscription wanted) {
        SubscriptionDetails now =
                subscriptions.find(wanted.owner(), wanted.number()).orElseThrow();
        if (now.customer().isEmpty()) {
            return refused(wanted, now, SubscriptionRefusal.EXPIRED);
        }
        return now.customer().get().id().equals(wanted.account())
                ? GivenSubscription.done(now, true)
                : refused(wanted, now, SubscriptionRefusal.TAKEN);
    }

    private GivenSubscription refused(
            AssignSubscription wanted, SubscriptionDetails known, SubscriptionRefusal reason) {
        trail.record(new SubscriptionAudit(wanted.owner(), wanted.actor(), clocks.now())
                .refused(wanted.account(), wanted.number(), reason));
        return GivenSubscription.refused(Optional.of(known), reason);
    }
}
