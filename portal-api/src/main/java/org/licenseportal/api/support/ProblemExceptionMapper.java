package org.licenseportal.api.support;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Writes the problem document that a request was ended with. */
@Provider
public class ProblemExceptionMapper implements ExceptionMapper<ProblemException> {

    private static final int UNAUTHORIZED = 401;

    @Context
    HttpServletRequest request;

    @Override
    public Response toResponse(ProblemException ended) {
        var answer = ended.problem().response(Exchange.of(request));
        return ended.problem().status() == UNAUTHORIZED
                ? answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer").build()
                : answer.build();
    }
}
