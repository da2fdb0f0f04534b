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
    private static final int TOO_MANY = 429;

    /** After which limits that hold for an hour let one more through. */
    private static final int RETRY_SECONDS = 60;

    @Context
    HttpServletRequest request;

    @Override
    public Response toResponse(ProblemException ended) {
        Problem problem = ended.problem();
        var answer = problem.response(Exchange.of(request));
        return switch (problem.status()) {
            case UNAUTHORIZED ->
                answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer").build();
            case TOO_MANY ->
                answer.header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS).build();
            default -> answer.build();
        };
    }
}
