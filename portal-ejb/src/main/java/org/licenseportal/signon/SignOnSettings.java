package org.licenseportal.signon;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.licenseportal.customer.AccountId;
import org.licenseportal.customer.CustomerDetails;
import org.licenseportal.customer.CustomerScope;
import org.licenseportal.customer.CustomerService;
import org.licenseportal.identity.OutsideLoginService;
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
    SignOnTrail trail;

    @Transactional
    Optional<SignOnDetails> find(CustomerScope scope, AccountId account) {
        return customers.find(scope, account).map(customer -> details(account));
    }

    @Transactional
    boolean isOn(AccountId account) {
        return repository.find(account).filter(SignOn::enabled).isPresent();
    }

    @Transactional
    SignOnSaving save(SaveSignOn wanted, Actor actor) {
        Optional<CustomerDetails> customer = customers.find(wanted.scope(), wanted.account());
        if (customer.isEmpty()) {
            return new SignOnSaving.Unknown();
        }
        customers.lock(wanted.account());
        SignOn settings = repository.find(wanted.account()).orElseGet(() -> new SignOn(wanted.account()));
        SignOnDetails before = settings.details();
        boolean same = before.issuer().equals(wanted.issuer()) && before.clientId().equals(wanted.clientId());
        if (!wanted.passwords() && !(same && before.proved().isPresent())) {
            return new SignOnSaving.Refused(SignOnFault.UNPROVED);
        }
        String sealed = wanted.clientSecret().isEmpty()
                ? settings.sealedSecret()
                : secrets.seal(wanted.clientSecret(), wanted.account());
        settings.turn(wanted.enabled(), wanted.passwords());
        settings.moveTo(wanted.issuer(), wanted.clientId(), sealed);
        repository.add(settings);
        repository.flush();
        logins.admitPasswords(wanted.account(), wanted.passwords() || !wanted.enabled());
        trail.changed(customer.get(), actor, before, settings.details());
        return new SignOnSaving.Saved();
    }

    private SignOnDetails details(AccountId account) {
        return repository.find(account).map(SignOn::details).orElseGet(() -> SignOnDetails.none(account));
    }
}
