package org.licenseportal.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.licenseportal.customer.CustomerService;
import org.licenseportal.reseller.ResellerService;

/** Whether users may log in as far as those are concerned whose they are. */
@ApplicationScoped
class OwnerCheck {

    @Inject
    ResellerService resellers;

    @Inject
    CustomerService customers;

    @Inject
    PasswordBars bars;

    /** Not when the reseller is suspended, nor when the account is deactivated or deleted. */
    boolean isServed(User user) {
        return user.reseller().map(resellers::exists).orElse(true)
                && user.account().map(customers::isServed).orElse(true);
    }

    /** Whether passwords and passkeys let the user in: not where the account has single sign-on alone. */
    boolean admitsPasswords(User user) {
        return user.account().filter(bars::stands).isEmpty();
    }
}
