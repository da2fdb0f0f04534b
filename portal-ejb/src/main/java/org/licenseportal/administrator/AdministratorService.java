package org.licenseportal.administrator;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.licenseportal.customer.AccountId;
import org.licenseportal.customer.CustomerContact;
import org.licenseportal.customer.CustomerContacts;
import org.licenseportal.customer.CustomerDetails;
import org.licenseportal.customer.CustomerScope;
import org.licenseportal.customer.CustomerService;
import org.licenseportal.customer.CustomerState;
import org.licenseportal.identity.EmailAddress;
import org.licenseportal.kernel.Actor;
import org.licenseportal.kernel.Roles;

/** Tells which admin contacts of an account log in, and invites them again (ACC-8). */
@Stateless
public class AdministratorService {

    @Inject
    AdministratorRepository logins;

    @Inject
    AdministratorInvitations invitations;

    @Inject
    CustomerContacts contacts;

    @Inject
    CustomerService customers;

    /** The admin contacts of an account with their logins; none of an account that the caller does not see. */
    @RolesAllowed({Roles.RESELLER_USER, Roles.ACCOUNT_ADMIN})
    public List<AdministratorDetails> list(CustomerScope scope, AccountId id) {
        if (customers.find(scope, id).isEmpty()) {
            return List.of();
        }
        Map<String, Login> there = logins.logins(id);
        return contacts.adminContacts(id).stream()
                .map(contact -> details(contact, there))
                .toList();
    }

    /**
     * Mails a contact another link, or the first one where it has no login yet: somebody may have stopped to log in
     * with its address elsewhere. Two who do this at once conflict: call it with
     * {@link org.licenseportal.kernel.Retry}.
     */
    @RolesAllowed({Roles.RESELLER_USER, Roles.ACCOUNT_ADMIN})
    public AdministratorInvited inviteAgain(InviteAdministrator wanted, Actor actor) {
        Optional<CustomerDetails> customer =
                customers.find(wanted.scope(), wanted.account()).filter(known -> known.state() == CustomerState.ACTIVE);
        customer.ifPresent(known -> customers.lock(known.id()));
        Optional<CustomerContact> contact = customer.flatMap(known -> contacts.adminContacts(known.id()).stream()
                .filter(there -> there.id().equals(wanted.contact()))
                .findFirst());
        return contact.map(known -> invite(known, new Administration(customer.get(), wanted.inviter(), actor)))
                .orElse(AdministratorInvited.UNKNOWN);
    }

    private AdministratorInvited invite(CustomerContact contact, Administration administration) {
        Login login = logins.logins(administration.customer().id())
                .get(address(contact).key());
        if (login != null) {
            return invitations.again(login, administration) ? AdministratorInvited.SENT : AdministratorInvited.ARRIVED;
        }
        return invitations.invite(contact, administration) ? AdministratorInvited.SENT : AdministratorInvited.ELSEWHERE;
    }

    private AdministratorDetails details(CustomerContact contact, Map<String, Login> there) {
        EmailAddress email = address(contact);
        Optional<Login> login = Optional.ofNullable(there.get(email.key()));
        return new AdministratorDetails(
                contact.id(),
                contact.name(),
                email,
                login.map(Login::state).orElseGet(() -> without(email, contact.account())),
                login.flatMap(Login::lastLogin));
    }

    private AdministratorState without(EmailAddress email, AccountId account) {
        return logins.elsewhere(email, account) ? AdministratorState.ELSEWHERE : AdministratorState.NONE;
    }

    private static EmailAddress address(CustomerContact contact) {
        return new EmailAddress(contact.email().value());
    }
}
