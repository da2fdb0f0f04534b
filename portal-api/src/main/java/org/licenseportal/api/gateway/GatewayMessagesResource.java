package org.licenseportal.api.gateway;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import org.licenseportal.api.support.Exchange;
import org.licenseportal.api.support.Problem;
import org.licenseportal.gateway.GatewayExchangeService;

/** What gateways say, each message signed by the gateway that it is from. No login. */
@Path("gateways/messages")
public class GatewayMessagesResource {

    private static final String SIGNED = "application/jose+json";

    @Inject
    GatewayExchangeService gateways;

    @Context
    HttpServletRequest http;

    /** Takes a message and answers how things stand. */
    @POST
    @Consumes(SIGNED)
    @Produces(MediaType.APPLICATION_JSON)
    public Response answer(InputStream body) throws IOException {
        var exchange = Exchange.of(http);
        byte[] message = body.readNBytes(GatewayExchangeService.MAX_BYTES + 1);
        if (message.length > GatewayExchangeService.MAX_BYTES) {
            return Problem.of("request-too-large", 413).response(exchange).build();
        }
        return gateways.answer(message, exchange.caller())
                .fold(
                        answer -> Response.ok(GatewayAnswerJson.of(answer)).build(),
                        refused -> MessageProblems.response(refused, exchange));
    }
}
