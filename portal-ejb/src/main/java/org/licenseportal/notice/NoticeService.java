package org.licenseportal.notice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.licenseportal.kernel.Clocks;
import org.licenseportal.kernel.Roles;

/** Tells the vendor what notices are about. */
@Stateless
public class NoticeService {

    @Inject
    NoticeRepository notices;

    @Inject
    Clocks clocks;

    /** How many sites of resellers have cover that ends within so many days, and no later term. */
    @RolesAllowed(Roles.VENDOR_ADMIN)
    public long ending(int days) {
        return notices.ending(clocks.today(), clocks.today().plusDays(days));
    }
}
