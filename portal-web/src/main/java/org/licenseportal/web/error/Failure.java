package org.licenseportal.web.error;

import jakarta.faces.application.ViewExpiredException;
import java.io.IOException;

/**
 * What the error page needs to know.
 *
 * @param status HTTP status to answer with
 * @param expired whether the page that was sent is one that the server has forgotten
 */
record Failure(int status, boolean expired) {

    static final String ATTRIBUTE = "org.licenseportal.failure";

    private static final int BAD_REQUEST = 400;
    private static final int SERVER_ERROR = 500;

    static Failure of(Integer status, Throwable cause) {
        for (Throwable reason = cause; reason != null; reason = reason.getCause()) {
            if (reason instanceof ViewExpiredException) {
                return new Failure(BAD_REQUEST, true);
            }
            if (reason instanceof IOException) {
                // Pages read and write nothing but the connection: the body that the browser sent is broken.
                return new Failure(BAD_REQUEST, false);
            }
        }
        return new Failure(status == null ? SERVER_ERROR : status, false);
    }
}
