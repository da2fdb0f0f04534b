package org.licenseportal.identity;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.licenseportal.reseller.ResellerNumber;

/**
 * Who is logged in, for the length of one request.
 *
 * @param id who
 * @param session the identifier of the login
 * @param email the address that was logged in with
 * @param name as others call the user
 * @param role what the user may do
 * @param reseller whose things the user sees; empty for the vendor
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
        ZoneId zone,
        Theme theme,
        Instant ends) {}
