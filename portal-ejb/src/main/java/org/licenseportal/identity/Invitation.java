package org.licenseportal.identity;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.licenseportal.customer.AccountId;
import org.licenseportal.reseller.ResellerNumber;

/**
 * Somebody is to get a login.
 *
 * @param email where the invitation goes, and what the user logs in with
 * @param name as others call the user, 1 to 120 characters
 * @param role what the user may do
 * @param reseller whose things the user sees; empty for the vendor's own people and for admins of an account
 * @param account which account the user is to administer; empty for everybody else
 * @param inviter who invites, as the reader of the mail knows them
 * @param language in which the user is written to
 * @param zone where the user's clock stands, until the user says otherwise
 */
public record Invitation(
        EmailAddress email,
        String name,
        Role role,
        Optional<ResellerNumber> reseller,
        Optional<AccountId> account,
        String inviter,
        Locale language,
        ZoneId zone) {

    /** The longest name. */
    public static final int LONGEST_NAME = 120;

    /**
     * A user of a reseller has one, an admin of an account has that, a user of the vendor has neither; the name fits.
     */
    public Invitation {
        Objects.requireNonNull(email, "email");
        if (name == null || name.isBlank() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("A name has 1 to " + LONGEST_NAME + " characters");
        }
        boolean ofReseller = role == Role.RESELLER_USER || role == Role.RESELLER_ADMIN;
        if (ofReseller != reseller.isPresent() || (role == Role.ACCOUNT_ADMIN) != account.isPresent()) {
            throw new IllegalArgumentException("The role does not fit to the owner");
        }
    }
}
