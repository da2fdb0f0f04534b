package org.licenseportal.signon;

import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.ClientID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.licenseportal.audit.AuditAction;
import org.licenseportal.customer.AccountId;
import org.licenseportal.customer.CustomerDetails;
import org.licenseportal.customer.CustomerService;
import org.licenseportal.identity.EmailAddress;
import org.licenseportal.identity.LoginOrigin;
import org.licenseportal.identity.OutsideLoginService;
import org.licenseportal.identity.SecretToken;
import org.licenseportal.identity.UserId;
import org.licenseportal.kernel.Actor;
import org.licenseportal.kernel.Clocks;

/** The parts of single sign-on that touch the database: short, with the calls to the issuer between them. */
@ApplicationScoped
class SignOnTransaction {

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

    @Inject
    Clocks clocks;

    /** What became of a proof. */
    record Entry(Optional<SecretToken> token, Optional<SignOnRefusal> refusal) {

        <R> R fold(Function<SecretToken, R> entered, Function<SignOnRefusal, R> refused) {
            return token.map(entered).orElseGet(() -> refused.apply(refusal.orElseThrow()));
        }

        static Entry refused(SignOnRefusal refusal) {
            return new Entry(Optional.empty(), Optional.of(refusal));
        }
    }

    /**
     * The portal at the issuer of the account with this ID, or with the domain of this address. It asks for no user:
     * whether there is one shows nowhere before the issuer has said who it is.
     */
    @Transactional
    Optional<SignOnClient> client(String typed) {
        return AccountId.parse(typed)
                .or(() -> EmailAddress.parse(typed).flatMap(email -> repository.ofDomain(domain(email))))
                .flatMap(this::client);
    }

    /** The portal at the issuer of this account; empty where there is no single sign-on, or nobody is served. */
    @Transactional
    Optional<SignOnClient> client(AccountId account) {
        return repository
                .find(account)
                .filter(SignOn::works)
                .filter(known -> customers.isServed(account))
                .map(known -> new SignOnClient(
                        account,
                        known.issuer(),
                        new ClientID(known.clientId()),
                        new Secret(secrets.open(known.sealedSecret(), account))));
    }

    /** What the customer is called. */
    @Transactional
    String name(AccountId account) {
        return customers.look(account).map(CustomerDetails::name).orElse("");
    }

    /** Begins the session of the admin whom the proof is about. */
    @Transactional
    Entry enter(SignOnClient client, SignOnProof.Proved proved, LoginOrigin origin) {
        Optional<SignOn> settings = repository.find(client.account()).filter(SignOn::works);
        if (settings.isEmpty()) {
            return Entry.refused(SignOnRefusal.OFF);
        }
        Optional<UserId> known = repository.bound(client.account(), proved.subject());
        if (known.isEmpty()) {
            if (proved.email().isEmpty()) {
                return Entry.refused(SignOnRefusal.ADDRESS_UNVERIFIED);
            }
            known = logins.admin(proved.email().get(), client.account());
            if (known.isPresent() && !repository.bind(known.get(), client.account(), proved.subject())) {
                return Entry.refused(SignOnRefusal.OTHER_PERSON);
            }
        }
        Optional<SecretToken> token = known.flatMap(user -> logins.enter(user, client.account(), origin));
        token.ifPresent(in -> settings.get().prove(clocks.now()));
        return token.map(in -> new Entry(Optional.of(in), Optional.empty()))
                .orElseGet(() -> Entry.refused(SignOnRefusal.NO_ADMIN));
    }

    /** Notes in the history of the account why somebody did not come in. */
    @Transactional
    void refuse(AccountId account, SignOnRefusal refusal, LoginOrigin origin) {
        customers
                .look(account)
                .ifPresent(customer -> trail.refused(
                        customer, AuditAction.USER_LOGIN, new Actor("nobody", origin.caller()), refusal.reason()));
    }

    private static String domain(EmailAddress email) {
        return email.value().substring(email.value().indexOf('@') + 1).toLowerCase(Locale.ROOT);
    }
}
