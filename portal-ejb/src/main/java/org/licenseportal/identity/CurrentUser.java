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

    /** Whose customers the user sees; empty for the vendor. */
    public Optional<CustomerScope> scope() {
        return account.map(CustomerScope::of).or(() -> reseller.map(CustomerScope::of));
    }
}
