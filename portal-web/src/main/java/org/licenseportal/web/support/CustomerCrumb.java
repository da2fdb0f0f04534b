package org.licenseportal.web.support;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.licenseportal.customer.AccountId;
import org.licenseportal.customer.CustomerDetails;
import org.licenseportal.customer.CustomerService;

/** The way back to the customer whose account the address names, for pages below the account's own. */
@Named
@RequestScoped
public class CustomerCrumb {

    @Inject
    CustomerService customers;

    @Inject
    ActiveUser activeUser;

    @Inject
    PathParts path;

    private String name;

    @PostConstruct
    void load() {
        name = AccountId.parse(path.get("accountId"))
                .flatMap(id -> customers.find(activeUser.scope(), id))
                .map(CustomerDetails::name)
                .filter(known -> !known.isEmpty())
                .orElse(path.get("accountId"));
    }

    /** What the customer is called; the account ID as long as nobody said. */
    public String getName() {
        return name;
    }

    /** The page of the account. */
    public String getPath() {
        return "/customers/" + path.get("accountId");
    }
}
