package org.licenseportal.api.support;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** What JAX-RS refuses by itself (no such path, no such method) is a problem document too. */
@Provider
public class WebExceptionMapper implements ExceptionMapper<WebApplicationException> {

    @Context
    HttpServletRequest request;

    @Override
    public Response toResponse(WebApplicationException refused) {
        var original = refused.getResponse();
        var answer = Problem.ofStatus(original.getStatus()).response(Exchange.of(request));
        var allow = original.getHeaderString(HttpHeaders.ALLOW);
        return allow == null
                ? answer.build()
                : answer.header(HttpHeaders.ALLOW, allow).build();
    }
}
