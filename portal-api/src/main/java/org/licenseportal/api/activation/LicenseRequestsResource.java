package org.licenseportal.api.activation;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.io.IOException;
import java.net.URI;
import org.licenseportal.activation.ActivationOutcome.Issued;
import org.licenseportal.activation.ActivationService;
import org.licenseportal.api.license.LicenseForm;
import org.licenseportal.api.support.Exchange;
import org.licenseportal.kernel.PortalSettings;

/** The license exchange over HTTP: a signed request in, a signed license out. No login. */
@Path("license-requests")
public class LicenseRequestsResource {

    @Inject
    ActivationService activations;

    @Inject
    PortalSettings settings;

    @Context
    HttpServletRequest http;

    @Context
    Request negotiation;

    /** Answers a license request: 201 with the license, 200 with the same one when the same request comes again. */
    @POST
    @Produces({LicenseForm.FILE, LicenseForm.JSON})
    public Response answer() throws IOException {
        var exchange = Exchange.of(http);
        return RequestBody.of(http).fold(document -> answer(document, exchange), problem -> problem.response(exchange)
                .build());
    }

    private Response answer(byte[] document, Exchange exchange) {
        return activations
                .answer(document, exchange.caller())
                .fold(this::license, refused -> RefusalProblems.response(refused.refusal(), exchange));
    }

    private Response license(Issued issued) {
        var license = issued.license();
        var location = URI.create(settings.publicUrl() + "/api/v1/licenses/" + license.serial());
        return LicenseForm.wanted(negotiation)
                .of(license)
                .status(issued.repeated() ? Status.OK : Status.CREATED)
                .header(HttpHeaders.LOCATION, location)
                .build();
    }
}
