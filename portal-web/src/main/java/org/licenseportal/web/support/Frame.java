package org.licenseportal.web.support;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.licenseportal.kernel.PortalSettings;

/**
 * What stands around every page: the demo banner, and the ID of the request.
 */
@Named
@RequestScoped
public class Frame {

    @Inject
    HttpServletRequest request;

    @Inject
    PortalSettings settings;

    /** Whether every page has to say that this is a demo. */
    public boolean isDemo() {
        return settings.demo();
    }

    /** The name of this request in the log. */
    public String getRequestId() {
        return (String) request.getAttribute(RequestIdFilter.ATTRIBUTE);
    }
}
