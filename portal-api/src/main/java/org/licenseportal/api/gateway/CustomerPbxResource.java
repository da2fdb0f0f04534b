package org.licenseportal.api.gateway;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.licenseportal.api.support.Access;
import org.licenseportal.api.support.Exchange;
import org.licenseportal.api.support.JsonBody;
import org.licenseportal.api.support.Scope;
import org.licenseportal.gateway.GatewayService;
import org.licenseportal.gateway.PbxAccess;
import org.licenseportal.gateway.PbxField;
import org.licenseportal.gateway.SetPbx;
import org.licenseportal.jose.JsonFields;
import org.licenseportal.kernel.Retry;

/** The PBX of a customer (ONB-4): it is written and never read, as only the gateway can open it. */
@Path("customers/{accountId}/pbx")
public class CustomerPbxResource {

    private static final int ACCEPTED = 202;
    private static final int NO_CONTENT = 204;
    private static final int LAST_PORT = 65_535;

    @Inject
    GatewayService gateways;

    @Inject
    KnownCustomer customers;

    @Inject
    Access access;

    @Context
    HttpServletRequest http;

    /** Tells the gateway its PBX. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response set(@PathParam("accountId") String accountId, InputStream body) throws IOException {
        KnownCustomer.Seen customer = customers.of(accountId, Scope.CUSTOMERS_WRITE);
        PbxAccess pbx = JsonBody.read(body, CustomerPbxResource::read);
        return GatewayRefusalProblem.answer(
                Retry.onConflict(
                        () -> gateways.setPbx(customer.scope(), new SetPbx(customer.id(), pbx), access.actor())),
                NO_CONTENT,
                Exchange.of(http));
    }

    /** Asks the gateway to connect to the PBX that it was told. */
    @POST
    @Path("connection")
    public Response connect(@PathParam("accountId") String accountId) {
        KnownCustomer.Seen customer = customers.of(accountId, Scope.CUSTOMERS_WRITE);
        return GatewayRefusalProblem.answer(
                Retry.onConflict(() -> gateways.connect(customer.scope(), customer.id(), access.actor())),
                ACCEPTED,
                Exchange.of(http));
    }

    private static Optional<PbxAccess> read(JsonFields fields) {
        fields.only(List.of("host", "port", "user", "password"));
        Optional<String> host = text(fields, PbxField.HOST, "a host name or an IP address");
        Optional<Integer> port = fields.count("port", LAST_PORT);
        Optional<String> user = text(fields, PbxField.USER, "1 to 100 characters, without control characters");
        Optional<String> password = text(fields, PbxField.PASSWORD, "1 to 200 characters, without control characters");
        if (host.isEmpty() || port.isEmpty() || user.isEmpty() || password.isEmpty()) {
            return Optional.empty();
        }
        return PbxAccess.parse(host.get(), String.valueOf(port.get()), user.get(), password.get());
    }

    /** A text that can be used in its place. */
    private static Optional<String> text(JsonFields fields, PbxField field, String words) {
        return fields.required(
                field.name().toLowerCase(Locale.ROOT),
                text -> faults(field, text).contains(field) ? Optional.empty() : Optional.of(text),
                words);
    }

    private static Set<PbxField> faults(PbxField field, String text) {
        return switch (field) {
            case HOST -> PbxAccess.faults(text, "", "", "");
            case USER -> PbxAccess.faults("", "", text, "");
            default -> PbxAccess.faults("", "", "", text);
        };
    }
}
