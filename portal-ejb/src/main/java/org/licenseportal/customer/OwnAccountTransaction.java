package org.licenseportal.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import org.licenseportal.kernel.Actor;
import org.licenseportal.kernel.Clocks;
import org.licenseportal.reseller.ResellerChanged;
import org.licenseportal.reseller.ResellerNumber;
import org.licenseportal.reseller.ResellerService;

/** Makes the account of a partner itself, and calls it as the partner is called. */
@ApplicationScoped
class OwnAccountTransaction {

    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    CustomerRepository customers;

    @Inject
    CustomerStore store;

    @Inject
    CustomerRows rows;

    @Inject
    CustomerNews news;

    @Inject
    CustomerSettings settings;

    @Inject
    ResellerService resellers;

    @Inject
    Clocks clocks;

    @Transactional
    CustomerDetails ownAccount(ResellerNumber partner, Actor actor) {
        AccountId id = customers.own(partner).orElseGet(() -> made(partner, actor));
        return customers
                .find(CustomerScope.of(partner), id)
                .map(Customer::details)
                .orElseThrow();
    }

    private AccountId made(ResellerNumber partner, Actor actor) {
        AccountId id = AccountId.random(RANDOM);
        rows.insertOwn(id, partner, settings.cloudLocation(), clocks.now());
        rows.rename(id, resellers.find(partner).orElseThrow().name());
        news.created(store.again(id).details(), actor);
        return id;
    }

    /** Its name is the vendor's (ONB-5): it follows that of the reseller. */
    void renamed(@Observes ResellerChanged event) {
        customers
                .own(event.after().number())
                .ifPresent(id -> rows.rename(id, event.after().name()));
    }
}
