package org.licenseportal.web.support;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

/** The path that the browser asked for, where a {@link Route} has passed the request on to the file of its view. */
public final class AskedPath {

    private AskedPath() {}

    /**
     * The path, as it stands in the address.
     *
     * @param request as CDI injects it: WildFly gives the one passed on, Payara the one that came
     */
    public static String of(HttpServletRequest request) {
        Object asked = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        return asked == null ? request.getRequestURI() : (String) asked;
    }
}
