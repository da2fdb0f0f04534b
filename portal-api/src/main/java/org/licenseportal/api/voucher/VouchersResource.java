package org.licenseportal.api.voucher;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import org.licenseportal.api.support.Access;
import org.licenseportal.api.support.Problem;
import org.licenseportal.api.support.ProblemException;
import org.licenseportal.api.support.Scope;
import org.licenseportal.api.support.Values;
import org.licenseportal.assignment.AssignVouchers;
import org.licenseportal.assignment.AssignmentOutcome;
import org.licenseportal.assignment.AssignmentRefusal;
import org.licenseportal.assignment.AssignmentService;
import org.licenseportal.assignment.IdempotencyKey;
import org.licenseportal.reseller.ResellerNumber;
import org.licenseportal.site.SiteId;
import org.licenseportal.voucher.VoucherCode;
import org.licenseportal.voucher.VoucherRedemption;
import org.licenseportal.voucher.VoucherService;

/** The vouchers of the reseller whose key is used. Another reseller's look like none. */
@Path("vouchers")
@Produces(MediaType.APPLICATION_JSON)
public class VouchersResource {

    private static final int CREATED = 201;
    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;
    private static final int UNPROCESSABLE = 422;

    @Inject
    VoucherService vouchers;

    @Inject
    AssignmentService assignments;

    @Inject
    Access access;

    /** Vouchers, page by page: the unassigned first, then the last used. */
    @GET
    public String list(@BeanParam VoucherQuery query) {
        ResellerNumber owner = access.reseller(Scope.VOUCHERS_READ);
        return VoucherJson.of(vouchers.list(owner, query.filter(), query.page()));
    }

    /** One voucher. */
    @GET
    @Path("{code}")
    public String voucher(@PathParam("code") String code) {
        ResellerNumber owner = access.reseller(Scope.VOUCHERS_READ);
        return vouchers.summary(known(code), owner).map(VoucherJson::of).orElseThrow(VouchersResource::unknown);
    }

    /** Redeems a voucher for a site, for ever. The same key with the same voucher and site is the same redemption. */
    @POST
    @Path("{code}/redemption")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response redeem(
            @PathParam("code") String code, @HeaderParam("Idempotency-Key") String idempotencyKey, InputStream body)
            throws IOException {
        ResellerNumber owner = access.reseller(Scope.VOUCHERS_REDEEM);
        IdempotencyKey key = Values.optional("Idempotency-Key", idempotencyKey, IdempotencyKey::new)
                .orElseGet(IdempotencyKey::random);
        SiteId site = RedemptionBody.site(body);
        return assignments
                .assign(new AssignVouchers(key, Set.of(known(code)), site, owner, access.actor()))
                .fold(VouchersResource::created, VouchersResource::used, VouchersResource::refused);
    }

    private static Response created(AssignmentOutcome.Assigned assigned) {
        return Response.status(CREATED)
                .entity(VoucherJson.of(assigned.receipt().vouchers().get(0)))
                .build();
    }

    private static Response used(AssignmentOutcome.Used late) {
        throw new ProblemException(Problem.of(
                "voucher-used",
                CONFLICT,
                late.redemptions().stream().findFirst().map(VouchersResource::whoAndWhen)));
    }

    private static String whoAndWhen(VoucherRedemption redemption) {
        return "site %s, on %s, by %s".formatted(redemption.site(), redemption.redeemedAt(), redemption.redeemedBy());
    }

    private static Response refused(AssignmentOutcome.Refused refused) {
        AssignmentRefusal reason = refused.reason();
        boolean reused = reason == AssignmentRefusal.IDEMPOTENCY_KEY_REUSED;
        throw new ProblemException(Problem.of(reason.slug(), reused ? UNPROCESSABLE : NOT_FOUND));
    }

    private static VoucherCode known(String code) {
        return Optional.ofNullable(code).flatMap(VoucherCode::parse).orElseThrow(VouchersResource::unknown);
    }

    private static ProblemException unknown() {
        return new ProblemException(Problem.of("voucher-unknown", NOT_FOUND));
    }
}
