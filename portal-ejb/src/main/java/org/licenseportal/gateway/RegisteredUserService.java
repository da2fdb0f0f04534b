package org.licenseportal.gateway;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.licenseportal.customer.AccountId;
import org.licenseportal.customer.CustomerScope;
import org.licenseportal.customer.CustomerService;
import org.licenseportal.kernel.Page;
import org.licenseportal.kernel.PageRequest;
import org.licenseportal.kernel.Roles;

/** The registered users of customers (DASH-2): name, extension and email, as the gateway uploaded them. */
@Stateless
public class RegisteredUserService {

    @Inject
    CustomerService customers;

    @Inject
    UserListRepository lists;

    /**
     * A page of the users of a customer, by name.
     *
     * @param text in the name, the extension or the email; empty for all
     */
    @RolesAllowed({Roles.RESELLER_USER, Roles.ACCOUNT_ADMIN})
    public Page<RegisteredUser> list(CustomerScope scope, AccountId id, String text, PageRequest page) {
        return customers
                .find(scope, id)
                .map(customer -> lists.page(id, text, page))
                .orElseGet(() -> new Page<>(List.of(), 0, Optional.empty(), Optional.empty()));
    }

    /** How many users of a customer have this text. */
    @RolesAllowed({Roles.RESELLER_USER, Roles.ACCOUNT_ADMIN})
    public int count(CustomerScope scope, AccountId id, String text) {
        return customers.find(scope, id).map(customer -> lists.count(id, text)).orElse(0);
    }
}
