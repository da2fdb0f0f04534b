package org.licenseportal.api.integration;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.licenseportal.api.support.Access;
import org.licenseportal.api.support.JsonBody;
import org.licenseportal.api.support.Problem;
import org.licenseportal.api.support.ProblemException;
import org.licenseportal.api.support.Scope;
import org.licenseportal.customer.AccountId;
import org.licenseportal.customer.CustomerScope;
import org.licenseportal.integration.ChangedIntegration;
import org.licenseportal.integration.ConnectIntegration;
import org.licenseportal.integration.ConnectOutcome;
import org.licenseportal.integration.IntegrationChangeService;
import org.licenseportal.integration.IntegrationDetails;
import org.licenseportal.integration.IntegrationOutcome;
import org.licenseportal.integration.IntegrationRefusal;
import org.licenseportal.integration.IntegrationService;
import org.licenseportal.integration.MoveIntegration;
import org.licenseportal.integration.PrivilegeService;
import org.licenseportal.kernel.FieldError;
import org.licenseportal.kernel.Retry;

/** The integrations of a customer's account, for the keys of its partner (ACC-3). */
@Path("customers/{accountId}/integrations")
@Produces(MediaType.APPLICATION_JSON)
public class IntegrationsResource {

    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;

    @Inject
    IntegrationService integrations;

    @Inject
    PrivilegeService privileges;

    @Inject
    IntegrationChangeService changes;

    @Inject
    Access access;

    /** The whole catalog as it stands for the account, and its privileges. */
    @GET
    public String list(@PathParam("accountId") String accountId) {
        CustomerScope scope = CustomerScope.of(access.reseller(Scope.CUSTOMERS_READ));
        AccountId account = known(accountId);
        List<IntegrationDetails> all = integrations.list(scope, account);
        if (all.isEmpty()) {
            throw customerUnknown();
        }
        return IntegrationJson.of(all, privileges.list(scope, account));
    }

    /** Saves settings and endpoint where the request has them, then brings the integration into a state. */
    @PUT
    @Path("{integration}")
    @Consumes(MediaType.APPLICATION_JSON)
    public String change(
            @PathParam("accountId") String accountId, @PathParam("integration") String integration, InputStream body)
            throws IOException {
        CustomerScope scope = CustomerScope.of(access.reseller(Scope.CUSTOMERS_WRITE));
        AccountId account = known(accountId);
        List<IntegrationDetails> all = integrations.list(scope, account);
        if (all.isEmpty()) {
            throw customerUnknown();
        }
        IntegrationDetails known = all.stream()
                .filter(one -> one.entry().code().value().equals(integration))
                .findFirst()
                .orElseThrow(() -> new ProblemException(Problem.of("integration-unknown", NOT_FOUND)));
        IntegrationBody wanted = JsonBody.read(body, fields -> IntegrationBody.read(fields, known));
        MoveIntegration move = new MoveIntegration(
                scope, account, known.entry().code(), wanted.move(), Optional.empty(), access.actor());
        if (wanted.settings().isEmpty()) {
            return IntegrationJson.of(moved(Retry.onConflict(() -> integrations.move(move))), Optional.empty());
        }
        ConnectIntegration told = new ConnectIntegration(
                scope,
                account,
                known.entry().code(),
                wanted.settings().get(),
                wanted.endpoint(),
                Optional.empty(),
                access.actor());
        ChangedIntegration changed = Retry.onConflict(() -> changes.change(told, move));
        check(changed.connected());
        return IntegrationJson.of(
                moved(changed.moved().orElseThrow()), changed.connected().secret());
    }

    private static IntegrationDetails moved(IntegrationOutcome outcome) {
        return outcome.fold(
                done -> done.integration(),
                unknown -> {
                    throw customerUnknown();
                },
                refused -> refuse(refused.reason()));
    }

    private static void check(ConnectOutcome outcome) {
        outcome.refusal().ifPresent(IntegrationsResource::refuse);
        if (!outcome.known()) {
            throw new ProblemException(Problem.of("integration-not-possible", CONFLICT, Optional.of("not-added")));
        }
        List<FieldError> errors = new ArrayList<>();
        outcome.wrong()
                .forEach(setting -> errors.add(new FieldError(
                        "/settings/" + setting.code(),
                        "\"" + setting.code() + "\" must be of the form "
                                + setting.form().word() + ".")));
        if (outcome.endpointWrong()) {
            errors.add(new FieldError(
                    "/endpoint", "\"endpoint\" must begin with https and lead to a host on the internet."));
        }
        if (!errors.isEmpty()) {
            throw JsonBody.unreadable(errors);
        }
    }

    private static IntegrationDetails refuse(IntegrationRefusal reason) {
        throw new ProblemException(Problem.of("integration-not-possible", CONFLICT, Optional.of(reason.slug())));
    }

    private static AccountId known(String accountId) {
        return AccountId.parse(accountId).orElseThrow(IntegrationsResource::customerUnknown);
    }

    private static ProblemException customerUnknown() {
        return new ProblemException(Problem.of("customer-unknown", NOT_FOUND));
    }
}
