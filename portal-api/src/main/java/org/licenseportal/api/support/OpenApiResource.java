package org.licenseportal.api.support;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;

/** The API's own description (OpenAPI 3.1), as it is committed. A test holds it against the resources. */
@Path("openapi.json")
public class OpenApiResource {

    /** The document. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public InputStream document() {
        return OpenApiResource.class.getResourceAsStream("/openapi/portal-v1.json");
    }
}
