package org.licenseportal.api.catalog;

import jakarta.inject.Inject;
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
import org.licenseportal.api.support.Access;
import org.licenseportal.api.support.JsonBody;
import org.licenseportal.api.support.Problem;
import org.licenseportal.api.support.ProblemException;
import org.licenseportal.api.support.Scope;
import org.licenseportal.api.support.Values;
import org.licenseportal.catalog.PartChange;
import org.licenseportal.catalog.PartFilter;
import org.licenseportal.catalog.PartNumber;
import org.licenseportal.catalog.PartOutcome;
import org.licenseportal.catalog.PartReader;
import org.licenseportal.catalog.PartService;
import org.licenseportal.catalog.SavePart;
import org.licenseportal.kernel.Actor;
import org.licenseportal.kernel.Retry;

/** The parts of the catalog: for the vendor's keys only. */
@Path("parts")
@Produces(MediaType.APPLICATION_JSON)
public class PartsResource {

    @Inject
    PartService parts;

    @Inject
    Access access;

    /** Parts by number, page by page. */
    @GET
    public String list(@QueryParam("limit") String limit, @QueryParam("cursor") String cursor) {
        access.vendor(Scope.VENDOR);
        return PartJson.of(parts.list(PartFilter.ALL, Values.page(limit, cursor)));
    }

    /** One part. */
    @GET
    @Path("{partNumber}")
    public String part(@PathParam("partNumber") String number) {
        access.vendor(Scope.VENDOR);
        return PartNumber.parse(number)
                .flatMap(parts::find)
                .map(PartJson::of)
                .orElseThrow(() -> new ProblemException(Problem.of("part-unknown", 404)));
    }

    /** Creates a part, or gives it other content; what it was before stays on record. */
    @PUT
    @Path("{partNumber}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response save(@PathParam("partNumber") String number, InputStream body) throws IOException {
        access.vendor(Scope.VENDOR);
        Actor actor = access.actor();
        PartNumber known = PartNumber.parse(number)
                .orElseThrow(() ->
                        Values.wrong("partNumber", "A part number is 1 to 20 upper-case letters, digits and dashes"));
        SavePart wanted = JsonBody.read(body, fields -> PartReader.read(known, fields));
        PartOutcome outcome = Retry.onConflict(() -> parts.save(wanted, actor));
        return outcome.fold(PartsResource::saved, PartsResource::refused);
    }

    private static Response saved(PartOutcome.Saved saved) {
        return Response.status(saved.change() == PartChange.CREATED ? 201 : 200)
                .entity(PartJson.of(saved.part()))
                .build();
    }

    private static Response refused(PartOutcome.Refused refused) {
        throw JsonBody.unreadable(refused.errors());
    }
}
