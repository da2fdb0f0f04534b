package org.licenseportal.api.support;

import jakarta.servlet.http.HttpServletRequest;
import org.licenseportal.kernel.Caller;

/**
 * The one HTTP exchange that an answer belongs to.
 *
 * @param path the path that was asked for, without its query
 * @param requestId its {@code X-Request-Id}
 * @param address who asked
 */
public record Exchange(String path, String requestId, String address) {

    /** The exchange of a servlet request. */
    public static Exchange of(HttpServletRequest request) {
        return new Exchange(request.getRequestURI(), ApiRequestIdFilter.of(request), request.getRemoteAddr());
    }

    /** The exchange as the features know it. */
    public Caller caller() {
        return new Caller(address, requestId);
    }
}
