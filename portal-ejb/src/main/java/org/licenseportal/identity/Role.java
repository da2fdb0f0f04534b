package org.licenseportal.identity;

import java.util.Arrays;
import java.util.Set;
import org.licenseportal.kernel.Roles;

/** What a user is in the portal. The names in database and container are those of {@link Roles}. */
public enum Role {
    /** Works for a reseller. */
    RESELLER_USER(Roles.RESELLER_USER, Set.of(Roles.RESELLER_USER)),
    /** Works for a reseller and looks after its users. */
    RESELLER_ADMIN(Roles.RESELLER_ADMIN, Set.of(Roles.RESELLER_USER, Roles.RESELLER_ADMIN)),
    /** Looks after the account of a customer. */
    ACCOUNT_ADMIN(Roles.ACCOUNT_ADMIN, Set.of(Roles.ACCOUNT_ADMIN)),
    /** Works for the vendor. */
    VENDOR_ADMIN(Roles.VENDOR_ADMIN, Set.of(Roles.VENDOR_ADMIN));

    private final String value;
    private final Set<String> granted;

    Role(String value, Set<String> granted) {
        this.value = value;
        this.granted = granted;
    }

    /** The name in the database. */
    public String value() {
        return value;
    }

    /** All roles that this one brings, as services name them. */
    public Set<String> granted() {
        return granted;
    }

    static Role fromDatabase(String value) {
        return Arrays.stream(values())
                .filter(role -> role.value.equals(value))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("There is no role " + value));
    }
}
