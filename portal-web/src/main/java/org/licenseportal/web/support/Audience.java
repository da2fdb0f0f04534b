package org.licenseportal.web.support;

import java.util.Set;
import org.licenseportal.kernel.Roles;

/** Sets of roles that pages are for. */
final class Audience {

    static final Set<String> ANYBODY = Set.of();
    static final Set<String> RESELLER = Set.of(Roles.RESELLER_USER);
    static final Set<String> RESELLER_ADMIN = Set.of(Roles.RESELLER_ADMIN);
    static final Set<String> ADMIN = Set.of(Roles.RESELLER_ADMIN, Roles.VENDOR_ADMIN);
    static final Set<String> KEY_MAKERS = Set.of(Roles.RESELLER_ADMIN, Roles.ACCOUNT_ADMIN, Roles.VENDOR_ADMIN);
    static final Set<String> VENDOR = Set.of(Roles.VENDOR_ADMIN);
    static final Set<String> OF_PORTAL = Set.of(Roles.RESELLER_USER, Roles.VENDOR_ADMIN);
    static final Set<String> SEARCHING = Set.of(Roles.RESELLER_USER, Roles.VENDOR_ADMIN);
    static final Set<String> CUSTOMERS = Set.of(Roles.RESELLER_USER, Roles.ACCOUNT_ADMIN);
    static final Set<String> EVERY_USER = Set.of(Roles.RESELLER_USER, Roles.ACCOUNT_ADMIN, Roles.VENDOR_ADMIN);

    private Audience() {}
}
