package org.licenseportal.web.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.ResourceBundle;

/** The outlines of the icons. */
@Named
@ApplicationScoped
public class Icons {

    private static final String OTHERWISE = "info";

    private final ResourceBundle outlines = ResourceBundle.getBundle("org.licenseportal.web.assets.icons");

    /** The path data of an icon; that of {@code info} for a name that there is not. */
    public String path(String name) {
        return outlines.getString(outlines.containsKey(name) ? name : OTHERWISE);
    }
}
