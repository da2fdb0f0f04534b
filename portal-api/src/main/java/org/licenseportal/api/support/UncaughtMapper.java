package org.licenseportal.api.support;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger.Level;

/** The last resort: the log gets the exception with the request's ID, the caller gets the ID alone. */
@Provider
public class UncaughtMapper implements ExceptionMapper<Throwable> {

    private static final System.Logger LOG = System.getLogger(UncaughtMapper.class.getName());

    @Context
    HttpServletRequest request;

    @Override
    public Response toResponse(Throwable uncaught) {
        var exchange = Exchange.of(request);
        LOG.log(Level.ERROR, "Request " + exchange.requestId() + " failed at " + exchange.path(), uncaught);
        return Problem.ofStatus(500).response(exchange).build();
    }
}
