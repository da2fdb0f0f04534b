package org.licenseportal.web.support;

import java.util.Set;

/** The pages of customers and their accounts. */
enum CustomerRoute implements Route {
    /** The partner's home: its customers; an admin of an account is led to that account. */
    CUSTOMERS("/customers", "customer/list", Audience.CUSTOMERS);

    private final String path;
    private final String view;
    private final Set<String> roles;

    CustomerRoute(String path, String view, Set<String> roles) {
        this.path = path;
        this.view = view;
        this.roles = roles;
    }

    @Override
    public String path() {
        return path;
    }

    @Override
    public Set<String> roles() {
        return roles;
    }

    @Override
    public String view() {
        return Route.place(view);
    }
}
