package org.licenseportal.identity;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.licenseportal.customer.AccountId;
import org.licenseportal.customer.CustomerScope;
import org.licenseportal.reseller.ResellerNumber;

/**
 * Who is logged in, for the length of one request.
 *
 * @param id who
 * @param session the identifier of the login
 * @param email the address that was logged in with
 * @param name as others call the user
 * @param role what the user may do
 * @param reseller whose things the user sees; empty for the vendor and for admins of an account
 * @param account which account the user administers; empty for everybody else
 * @param zone where the user's clock stands
 * @param theme how the portal looks for the user
 * @param ends when the login ends if nothing more happens
 */
public record CurrentUser(
        UserId id,
        String session,
        EmailAddress email,
        String name,
        Role role,
        Optional<ResellerNumber> reseller,
        Optional<AccountId> account,
        ZoneId zone,
        Theme theme,
        Instant ends) {

    private static final int SHORT_ID = 8;

    /**
     * What the audit trail calls the user: the address of a reseller's or the vendor's people, and no more than a piece
     * of the identifier of an admin of a customer, because the trail is never erased and the customer's data is (0070).
     */
    public String actor() {
        return actor(id, email, account);
    }

    static String actor(UserId id, EmailAddress email, Optional<AccountId> account) {
        return account.map(number -> "Admin " + id.value().substring(0, SHORT_ID) + " of account " + number)
                .orElse(email.value());
    }

    /** Whose customers the user sees; empty for the vendor. */
    public Optional<CustomerScope> scope() {
        return account.map(CustomerScope::of).or(() -> reseller.map(CustomerScope::of));
    }
}
