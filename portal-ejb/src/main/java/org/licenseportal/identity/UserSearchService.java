package org.licenseportal.identity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.licenseportal.kernel.LikePattern;
import org.licenseportal.kernel.Roles;
import org.licenseportal.reseller.ResellerNumber;

/** Finds users by a part of their address or name. */
@Stateless
public class UserSearchService {

    @Inject
    UserSearchRepository users;

    /** Of this reseller's users, by address. */
    @RolesAllowed(Roles.RESELLER_USER)
    public List<FoundUser> search(String text, ResellerNumber owner, int limit) {
        return users.find(new LikePattern(text), owner, limit)
                .map(FoundUser::of)
                .toList();
    }

    /** Of all users, by address. */
    @RolesAllowed(Roles.VENDOR_ADMIN)
    public List<FoundUser> searchAll(String text, int limit) {
        return users.findForVendor(new LikePattern(text), limit)
                .map(FoundUser::of)
                .toList();
    }
}
