package org.licenseportal.signon;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.licenseportal.customer.AccountId;
import org.licenseportal.customer.CustomerDetails;
import org.licenseportal.customer.CustomerErased;
import org.licenseportal.customer.CustomerScope;
import org.licenseportal.customer.CustomerService;
import org.licenseportal.customer.CustomerState;
import org.licenseportal.identity.OutsideLoginService;
import org.licenseportal.integration.IntegrationCode;
import org.licenseportal.integration.IntegrationRemoved;
import org.licenseportal.integration.IntegrationService;
import org.licenseportal.integration.IntegrationSwitched;
import org.licenseportal.kernel.Actor;

/** Changes of settings in the database, and what follows from them for the other ways in. */
@ApplicationScoped
class SignOnSettings {

    @Inject
    SignOnRepository repository;

    @Inject
    SignOnSecrets secrets;

    @Inject
    OutsideLoginService logins;

    @Inject
    CustomerService customers;

    @Inject
    IntegrationService integrations;

    @Inject
    SignOnTrail trail;

    @Transactional
    Optional<SignOnDetails> find(CustomerScope scope, AccountId account) {
        return customers.find(scope, account).map(this::details);
    }

    @Transactional
    boolean isOn(AccountId account) {
        return repository.find(account).filter(SignOn::works).isPresent();
    }

    @Transactional
    SignOnSaving save(SaveSignOn wanted, Actor actor) {
        Optional<CustomerDetails> customer = customers.find(wanted.scope(), wanted.account());
        if (customer.isEmpty()) {
            return new SignOnSaving.Unknown();
        }
        customers.lock(wanted.account());
        SignOn settings = repository.find(wanted.account()).orElseGet(() -> new SignOn(wanted.account()));
        String name = customer.get().name();
        SignOnDetails before = settings.details(name);
        Optional<SignOnFault> fault = fault(customer.get(), before, wanted);
        if (fault.isPresent()) {
            return new SignOnSaving.Refused(List.of(fault.get()));
        }
        String sealed = wanted.clientSecret().isEmpty()
                ? settings.sealedSecret()
                : secrets.seal(wanted.clientSecret(), wanted.account());
        settings.turn(integrations.isOn(wanted.account(), IntegrationCode.SINGLE_SIGN_ON));
        settings.admitPasswords(wanted.passwords());
        settings.moveTo(wanted.issuer(), wanted.clientId(), sealed);
        keep(settings);
        trail.changed(customer.get(), actor, before, settings.details(name));
        return new SignOnSaving.Saved();
    }

    private static Optional<SignOnFault> fault(CustomerDetails customer, SignOnDetails before, SaveSignOn wanted) {
        if (customer.state() == CustomerState.DEACTIVATED) {
            return Optional.of(SignOnFault.ACCOUNT_CLOSED);
        }
        if (before.version() != wanted.version()) {
            return Optional.of(SignOnFault.CHANGED_MEANWHILE);
        }
        if (wanted.lacksSecret(before)) {
            return Optional.of(SignOnFault.SECRET_MISSING);
        }
        boolean proved = before.proved().isPresent() && wanted.keeps(before);
        return wanted.passwords() || proved ? Optional.empty() : Optional.of(SignOnFault.UNPROVED);
    }

    /** Follows the switch of the integration (ACC-3); an account that was never set up has something to switch, too. */
    void switched(@Observes IntegrationSwitched event) {
        if (event.integration().equals(IntegrationCode.SINGLE_SIGN_ON)) {
            SignOn settings = repository.find(event.account()).orElseGet(() -> new SignOn(event.account()));
            settings.turn(event.on());
            keep(settings);
        }
    }

    /** Whoever takes the integration off takes its settings off, and opens the other ways in again. */
    void removed(@Observes IntegrationRemoved event) {
        if (event.integration().equals(IntegrationCode.SINGLE_SIGN_ON)) {
            forget(event.account());
        }
    }

    /** Forgets what an erased account had set up. */
    void erase(@Observes CustomerErased event) {
        forget(event.id());
    }

    private void forget(AccountId account) {
        repository.remove(account);
        logins.admitPasswords(account, true);
    }

    private void keep(SignOn settings) {
        repository.add(settings);
        repository.flush();
        logins.admitPasswords(settings.account(), settings.passwordsCount());
    }

    private SignOnDetails details(CustomerDetails customer) {
        return repository
                .find(customer.id())
                .map(settings -> settings.details(customer.name()))
                .orElseGet(() -> SignOnDetails.none(customer.id(), customer.name()));
    }
}
