package org.licenseportal.signon;

import java.time.Instant;
import java.util.Optional;
import org.licenseportal.customer.AccountId;

/**
 * The single sign-on of an account, without its secret.
 *
 * @param account whose it is
 * @param customer what the customer is called
 * @param issuer who logs people in, by the address of the issuer; empty before it was set up
 * @param clientId what the portal is called there
 * @param secretKept whether a client secret is kept; it is never shown
 * @param enabled whether the integration is switched on
 * @param passwords whether passwords and passkeys of the portal let admins in, too
 * @param version counts the changes, so that two who change it at once are told; 0 before it was set up
 * @param proved when somebody first came in with these settings; empty for never
 */
public record SignOnDetails(
        AccountId account,
        String customer,
        String issuer,
        String clientId,
        boolean secretKept,
        boolean enabled,
        boolean passwords,
        long version,
        Optional<Instant> proved) {

    /** Of an account that never had any. */
    static SignOnDetails none(AccountId account, String customer) {
        return new SignOnDetails(account, customer, "", "", false, false, true, 0, Optional.empty());
    }
}
