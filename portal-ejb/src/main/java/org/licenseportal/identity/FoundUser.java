package org.licenseportal.identity;

import java.util.Optional;
import org.licenseportal.reseller.ResellerNumber;

/**
 * A user as a search finds one.
 *
 * @param id who
 * @param email the address
 * @param name the name
 * @param reseller whose user it is; empty for the vendor's own
 */
public record FoundUser(UserId id, EmailAddress email, String name, Optional<ResellerNumber> reseller) {

    static FoundUser of(User user) {
        return new FoundUser(user.id(), user.email(), user.name(), user.reseller());
    }
}
