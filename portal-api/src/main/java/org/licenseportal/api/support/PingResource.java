package org.licenseportal.api.support;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** An answer that costs nothing: shows that the API is reached, and what the server itself takes for a request. */
@Path("ping")
public class PingResource {

    /** Always {@code pong}. */
    @GET
    @Produces(MediaType.TEXT_PLAIN)
    public String ping() {
        return "pong";
    }
}
