package org.licenseportal.api.customer;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.licenseportal.api.support.Access;
import org.licenseportal.api.support.JsonBody;
import org.licenseportal.api.support.Problem;
import org.licenseportal.api.support.ProblemException;
import org.licenseportal.api.support.Scope;
import org.licenseportal.api.support.Values;
import org.licenseportal.assignment.IdempotencyKey;
import org.licenseportal.customer.AccountId;
import org.licenseportal.customer.BillingNumber;
import org.licenseportal.customer.CreateCustomer;
import org.licenseportal.customer.CustomerKind;
import org.licenseportal.customer.CustomerOutcome;
import org.licenseportal.customer.CustomerScope;
import org.licenseportal.customer.CustomerSection;
import org.licenseportal.customer.CustomerService;
import org.licenseportal.customer.CustomerWriting;
import org.licenseportal.customer.EditCustomer;
import org.licenseportal.customer.FormKey;
import org.licenseportal.customer.MailDomain;
import org.licenseportal.customer.SetBilling;
import org.licenseportal.customer.VendorCustomerService;
import org.licenseportal.jose.JsonFields;
import org.licenseportal.kernel.Actor;
import org.licenseportal.kernel.Retry;
import org.licenseportal.reseller.ResellerNumber;

/** The customers of the reseller whose key is used. Another reseller's look like none. */
@Path("customers")
@Produces(MediaType.APPLICATION_JSON)
public class CustomersResource {

    @Inject
    CustomerService customers;

    @Inject
    CustomerWriting writing;

    @Inject
    VendorCustomerService vendor;

    @Inject
    Access access;

    /** Makes a customer whose first step is done. The same key with the same content answers that customer again. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(@HeaderParam("Idempotency-Key") String idempotencyKey, InputStream body) throws IOException {
        ResellerNumber owner = access.reseller(Scope.CUSTOMERS_WRITE);
        Actor actor = access.actor();
        IdempotencyKey key = Values.optional("Idempotency-Key", idempotencyKey, IdempotencyKey::new)
                .orElseGet(IdempotencyKey::random);
        CustomerBody wanted = JsonBody.read(body, CustomerBody::read);
        FormKey wish = FormKey.of(owner, "api:" + key.value());
        CreateCustomer command = new CreateCustomer(owner, wish, wanted.content(), true, wanted.bandwidth());
        CustomerOutcome outcome = Retry.onConflict(() -> writing.create(command, actor));
        CustomerOutcome.Saved saved = saved(outcome, Problem.of("idempotency-key-reused", 422));
        return Response.status(saved.repeated() ? 200 : 201)
                .entity(CustomerJson.of(saved.customer()))
                .build();
    }

    /** One customer. */
    @GET
    @Path("{accountId}")
    public String customer(@PathParam("accountId") String accountId) {
        ResellerNumber owner = access.reseller(Scope.CUSTOMERS_READ);
        return customers
                .dossier(CustomerScope.of(owner), known(accountId))
                .map(CustomerJson::of)
                .orElseThrow(CustomersResource::unknown);
    }

    /**
     * Gives a customer this content, if nobody changed it since the program read it. A draft is in use from then on.
     */
    @PUT
    @Path("{accountId}")
    @Consumes(MediaType.APPLICATION_JSON)
    public String replace(@PathParam("accountId") String accountId, InputStream body) throws IOException {
        ResellerNumber owner = access.reseller(Scope.CUSTOMERS_WRITE);
        Actor actor = access.actor();
        AccountId id = known(accountId);
        if (customers.find(CustomerScope.of(owner), id).isEmpty()) {
            throw unknown();
        }
        CustomerBody wanted = JsonBody.read(body, CustomerBody::read);
        EditCustomer command = new EditCustomer(
                CustomerScope.of(owner),
                id,
                wanted.version()
                        .orElseThrow(() -> Values.wrong("/version", "It is that of the customer as it was read")),
                wanted.content(),
                CustomerSection.ALL,
                wanted.bandwidth(),
                Optional.empty());
        CustomerOutcome outcome = Retry.onConflict(() -> writing.finish(command, actor));
        return CustomerJson.of(
                saved(outcome, Problem.of("customer-changed", 409)).customer());
    }

    /** What only the vendor says of an account. */
    @PUT
    @Path("{accountId}/billing")
    @Consumes(MediaType.APPLICATION_JSON)
    public void bill(@PathParam("accountId") String accountId, InputStream body) throws IOException {
        access.vendor(Scope.VENDOR);
        Actor actor = access.actor();
        AccountId id = known(accountId);
        SetBilling wanted = JsonBody.read(body, fields -> billing(id, fields));
        if (!Retry.onConflict(() -> vendor.bill(wanted, actor))) {
            throw unknown();
        }
    }

    /** Takes a domain from an account that it does not belong to in the world, so that another one can have it. */
    @DELETE
    @Path("{accountId}/domains/{domain}")
    public void freeDomain(@PathParam("accountId") String accountId, @PathParam("domain") String domain) {
        access.vendor(Scope.VENDOR);
        Actor actor = access.actor();
        AccountId id = known(accountId);
        boolean freed = MailDomain.parse(domain)
                .filter(named -> Retry.onConflict(() -> vendor.freeDomain(id, named, actor)))
                .isPresent();
        if (!freed) {
            throw new ProblemException(Problem.of("domain-unknown", 404));
        }
    }

    private static Optional<SetBilling> billing(AccountId id, JsonFields fields) {
        fields.only(List.of("number", "kind"));
        Optional<BillingNumber> number =
                fields.optional("number", BillingNumber::parse, "1 to 20 letters, digits and hyphens, or null");
        return fields.required("kind", CustomerKind::parse, "cloudlink or micloud-connect")
                .map(kind -> new SetBilling(id, number, kind));
    }

    private static CustomerOutcome.Saved saved(CustomerOutcome outcome, Problem conflict) {
        return outcome.fold(
                done -> done,
                lacking -> {
                    throw JsonBody.unreadable(FaultErrors.of(lacking.faults()));
                },
                other -> {
                    throw new ProblemException(conflict);
                },
                none -> {
                    throw unknown();
                });
    }

    private static AccountId known(String accountId) {
        return AccountId.parse(accountId).orElseThrow(CustomersResource::unknown);
    }

    private static ProblemException unknown() {
        return new ProblemException(Problem.of("customer-unknown", 404));
    }
}
