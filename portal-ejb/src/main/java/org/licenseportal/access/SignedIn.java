package org.licenseportal.access;

import java.util.Optional;
import java.util.Set;
import org.licenseportal.apikey.ApiKeyOwner;
import org.licenseportal.identity.CurrentUser;
import org.licenseportal.identity.Role;
import org.licenseportal.kernel.Roles;

/**
 * Who is behind a request that proved who it is: a user in a browser, or a program with an API key.
 *
 * @param user the user; empty for a program
 * @param key the key's owner; empty for a user
 */
public record SignedIn(Optional<CurrentUser> user, Optional<ApiKeyOwner> key) {

    /** Request attribute that holds it. */
    public static final String ATTRIBUTE = "org.licenseportal.signedIn";

    static SignedIn user(CurrentUser user) {
        return new SignedIn(Optional.of(user), Optional.empty());
    }

    static SignedIn program(ApiKeyOwner key) {
        return new SignedIn(Optional.empty(), Optional.of(key));
    }

    /** The name for the container and for the audit trail. */
    public String name() {
        return user.map(known -> known.email().value()).orElseGet(() -> name(key.orElseThrow()));
    }

    /** What people call a key of an account is not told: the trail of a customer names nobody. */
    private static String name(ApiKeyOwner owner) {
        return owner.account()
                .map(account -> "API key of account " + account)
                .orElseGet(() -> "API key " + owner.label());
    }

    /** The roles by which services let this caller in. A key may do what an admin of its owner may. */
    public Set<String> roles() {
        return user.map(known -> known.role().granted()).orElseGet(() -> roles(key.orElseThrow()));
    }

    private static Set<String> roles(ApiKeyOwner owner) {
        if (owner.account().isPresent()) {
            return Role.ACCOUNT_ADMIN.granted();
        }
        return owner.isVendor() ? Set.of(Roles.VENDOR_ADMIN) : Role.RESELLER_ADMIN.granted();
    }
}
