package org.licenseportal.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** The home page: the ways on from here. */
@Named
@RequestScoped
public class HomeBacking {

    /** Whether resellers can log in; the way is shown once there is a login page. */
    public boolean isLoginAvailable() {
        return false;
    }
}
