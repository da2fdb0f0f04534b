package org.licenseportal.administrator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.licenseportal.audit.AuditAction;
import org.licenseportal.customer.AccountId;
import org.licenseportal.customer.AdminContactsChanged;
import org.licenseportal.customer.ConsequenceKind;
import org.licenseportal.customer.ConsequencesSought;
import org.licenseportal.customer.CustomerContact;
import org.licenseportal.customer.CustomerContacts;
import org.licenseportal.customer.CustomerDetails;
import org.licenseportal.customer.CustomerErased;
import org.licenseportal.customer.CustomerService;
import org.licenseportal.customer.CustomerState;
import org.licenseportal.customer.CustomerStateChanged;
import org.licenseportal.identity.EmailAddress;
import org.licenseportal.reseller.ResellerDetails;
import org.licenseportal.reseller.ResellerService;

/**
 * Lets the logins of an account follow its admin contacts, in the transaction that changes those: whoever is new is
 * invited, whoever is gone loses the login. The account is locked first, so that two changes go one after the other.
 */
@ApplicationScoped
class AdministratorLogins {

    @Inject
    AdministratorRepository logins;

    @Inject
    AdministratorInvitations invitations;

    @Inject
    CustomerContacts contacts;

    @Inject
    CustomerService customers;

    @Inject
    ResellerService resellers;

    void follow(@Observes AdminContactsChanged event) {
        customers
                .look(event.id())
                .ifPresent(customer -> follow(new Administration(customer, event.inviter(), event.actor())));
    }

    /**
     * Nobody of an account is in that is deactivated or deleted, from this moment on; a deleted one keeps no addresses
     * from others. Whoever became an admin contact while the account was closed is invited when it opens.
     */
    void turn(@Observes CustomerStateChanged event) {
        if (event.after() == CustomerState.DELETED) {
            logins.removeAll(event.id());
        } else if (event.after() == CustomerState.DEACTIVATED) {
            logins.endSessions(event.id());
        } else if (event.before().equals(Optional.of(CustomerState.DEACTIVATED))) {
            customers
                    .look(event.id())
                    .ifPresent(customer -> follow(new Administration(customer, name(customer), event.actor())));
        }
    }

    /** Takes away at once; gives logins only while the account is in use. */
    private void follow(Administration administration) {
        AccountId account = administration.customer().id();
        customers.lock(account);
        Map<String, CustomerContact> wanted = contacts.adminContacts(account).stream()
                .collect(Collectors.toMap(AdministratorLogins::key, contact -> contact, (first, again) -> first));
        Map<String, Login> there = logins.logins(account);
        there.values().stream()
                .filter(login -> !wanted.containsKey(login.emailKey()))
                .forEach(login -> remove(login, administration));
        if (logins.inUse(account)) {
            Set<String> missing = new TreeSet<>(wanted.keySet());
            missing.removeAll(there.keySet());
            missing.forEach(email -> invitations.invite(wanted.get(email), administration));
        }
    }

    /** Tells how many logins there are before an account goes. */
    void count(@Observes ConsequencesSought sought) {
        sought.add(ConsequenceKind.ADMINS, logins.count(sought.id()));
    }

    /** Nothing is left of an erased account. */
    void erase(@Observes CustomerErased event) {
        logins.removeAll(event.id());
    }

    /** In whose name mails invite when nobody is at hand: the partner's. */
    private String name(CustomerDetails customer) {
        return resellers.find(customer.partner()).map(ResellerDetails::name).orElse("");
    }

    private void remove(Login login, Administration administration) {
        logins.remove(login.id(), administration.customer().id());
        invitations.record(AuditAction.USER_DELETE, administration);
    }

    private static String key(CustomerContact contact) {
        return new EmailAddress(contact.email().value()).key();
    }
}
