package org.licenseportal.administrator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.licenseportal.audit.AuditAction;
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

    void follow(@Observes AdminContactsChanged event) {
        customers.lock(event.id());
        CustomerDetails customer = customers
                .look(event.id())
                .filter(known -> known.state() == CustomerState.ACTIVE)
                .orElse(null);
        if (customer == null) {
            return;
        }
        Map<String, CustomerContact> wanted = contacts.adminContacts(event.id()).stream()
                .collect(Collectors.toMap(AdministratorLogins::key, contact -> contact, (first, again) -> first));
        Map<String, Login> there = logins.logins(event.id());
        Administration administration = new Administration(customer, event.inviter(), event.actor());
        there.values().stream()
                .filter(login -> !wanted.containsKey(login.emailKey()))
                .forEach(login -> remove(login, administration));
        Set<String> missing = new HashSet<>(wanted.keySet());
        missing.removeAll(there.keySet());
        missing.stream().sorted().map(wanted::get).forEach(contact -> invitations.invite(contact, administration));
    }

    /** Tells how many logins there are before an account goes. */
    void count(@Observes ConsequencesSought sought) {
        sought.add(ConsequenceKind.ADMINS, logins.count(sought.id()));
    }

    /** Nobody of a deleted account is in, from this moment on. */
    void end(@Observes CustomerStateChanged event) {
        if (event.after() == CustomerState.DELETED || event.after() == CustomerState.DEACTIVATED) {
            logins.endSessions(event.id());
        }
    }

    void erase(@Observes CustomerErased event) {
        logins.removeAll(event.id());
    }

    private void remove(Login login, Administration administration) {
        logins.remove(login.id(), administration.customer().id());
        invitations.record(AuditAction.USER_DELETE, administration);
    }

    private static String key(CustomerContact contact) {
        return new EmailAddress(contact.email().value()).key();
    }
}
