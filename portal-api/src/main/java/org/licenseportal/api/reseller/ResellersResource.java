package org.licenseportal.api.reseller;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.licenseportal.api.support.Access;
import org.licenseportal.api.support.JsonBody;
import org.licenseportal.api.support.Problem;
import org.licenseportal.api.support.ProblemException;
import org.licenseportal.api.support.Scope;
import org.licenseportal.api.support.Values;
import org.licenseportal.identity.EmailAddress;
import org.licenseportal.identity.PersonName;
import org.licenseportal.jose.JsonFields;
import org.licenseportal.kernel.Actor;
import org.licenseportal.kernel.Cursor;
import org.licenseportal.kernel.FieldError;
import org.licenseportal.kernel.Retry;
import org.licenseportal.member.ResellerAdmin;
import org.licenseportal.member.ResellerSetupOutcome;
import org.licenseportal.member.ResellerSetupService;
import org.licenseportal.reseller.ResellerDetails;
import org.licenseportal.reseller.ResellerFilter;
import org.licenseportal.reseller.ResellerName;
import org.licenseportal.reseller.ResellerNumber;
import org.licenseportal.reseller.ResellerOutcome;
import org.licenseportal.reseller.ResellerService;
import org.licenseportal.reseller.SaveReseller;

/** The resellers: for the vendor's keys only. */
@Path("resellers")
@Produces(MediaType.APPLICATION_JSON)
public class ResellersResource {

    private static final List<String> MEMBERS = List.of("number", "name", "suspended", "admin");

    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    @Inject
    ResellerService resellers;

    @Inject
    ResellerSetupService setups;

    @Inject
    Access access;

    /** Resellers by number, page by page. */
    @GET
    public String list(@QueryParam("limit") String limit, @QueryParam("cursor") String cursor) {
        access.vendor(Scope.VENDOR);
        var page = resellers.list(ResellerFilter.ALL, Values.page(limit, cursor));
        JsonArrayBuilder items = JSON.createArrayBuilder();
        page.items().forEach(reseller -> items.add(json(reseller)));
        JsonObjectBuilder list = JSON.createObjectBuilder().add("items", items);
        page.next().map(Cursor::text).ifPresentOrElse(next -> list.add("next", next), () -> list.addNull("next"));
        return list.build().toString();
    }

    /** One reseller. */
    @GET
    @Path("{number}")
    public String reseller(@PathParam("number") String number) {
        access.vendor(Scope.VENDOR);
        return ResellerNumber.parse(number)
                .flatMap(resellers::find)
                .map(known -> json(known).build().toString())
                .orElseThrow(() -> new ProblemException(Problem.of("reseller-unknown", 404)));
    }

    /** Creates a reseller, or gives it another name or state; invites its admin while it has none. */
    @PUT
    @Path("{number}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response save(@PathParam("number") String number, InputStream body) throws IOException {
        access.vendor(Scope.VENDOR);
        Actor actor = access.actor();
        ResellerNumber known = ResellerNumber.parse(number)
                .orElseThrow(() -> Values.wrong("number", "A reseller number is 1 to 10 digits"));
        Wanted wanted = JsonBody.read(body, fields -> wanted(known, fields));
        return Retry.onConflict(() -> setups.save(wanted.reseller(), wanted.admin(), actor))
                .fold(ResellersResource::saved, () -> {
                    throw JsonBody.unreadable(
                            List.of(new FieldError("/admin/email", "Somebody logs in with this address already.")));
                });
    }

    private static Response saved(ResellerSetupOutcome.Saved saved) {
        ResellerOutcome outcome = saved.reseller();
        return Response.status(outcome.change() == ResellerOutcome.Change.CREATED ? 201 : 200)
                .entity(json(outcome.reseller()).build().toString())
                .build();
    }

    private static Optional<Wanted> wanted(ResellerNumber number, JsonFields fields) {
        fields.only(MEMBERS)
                .optional(
                        "number",
                        text -> Optional.of(text).filter(number.value()::equals),
                        "the number of the address, or be left out");
        Optional<Boolean> suspended = fields.flag("suspended");
        Optional<ResellerAdmin> admin = fields.object("admin").flatMap(ResellersResource::admin);
        return fields.required("name", ResellerName::parse, "1 to 200 characters, without control characters")
                .map(name -> new Wanted(new SaveReseller(number, name, suspended), admin));
    }

    private static Optional<ResellerAdmin> admin(JsonFields fields) {
        fields.only(List.of("email", "name"));
        Optional<EmailAddress> email = fields.required("email", EmailAddress::parse, "an email address");
        return fields.required("name", PersonName::parse, "1 to 120 characters, without control characters")
                .flatMap(name -> email.map(address -> new ResellerAdmin(address, name)));
    }

    /** A reseller as it is wanted, and who is to be its first admin. */
    private record Wanted(SaveReseller reseller, Optional<ResellerAdmin> admin) {}

    private static JsonObjectBuilder json(ResellerDetails reseller) {
        return JSON.createObjectBuilder()
                .add("number", reseller.number().value())
                .add("name", reseller.name())
                .add("suspended", reseller.suspended());
    }
}
