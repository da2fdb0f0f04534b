package org.licenseportal.api.issue;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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
import org.licenseportal.api.support.Access;
import org.licenseportal.api.support.Problem;
import org.licenseportal.api.support.ProblemException;
import org.licenseportal.api.support.Scope;
import org.licenseportal.api.support.Values;
import org.licenseportal.customer.AccountId;
import org.licenseportal.customer.CustomerScope;
import org.licenseportal.issue.AnswerIssue;
import org.licenseportal.issue.FileContent;
import org.licenseportal.issue.IssueContent;
import org.licenseportal.issue.IssueKey;
import org.licenseportal.issue.IssueNumber;
import org.licenseportal.issue.IssueOutcome;
import org.licenseportal.issue.IssueRefusal;
import org.licenseportal.issue.IssueReportService;
import org.licenseportal.issue.IssueService;
import org.licenseportal.issue.IssueThread;
import org.licenseportal.issue.ReportIssue;
import org.licenseportal.issue.SwitchIssue;
import org.licenseportal.kernel.Retry;

/** The issues of a customer of the partner whose key is used (ACC-2). What is another's looks like none. */
@Path("customers/{accountId}/issues")
@Produces(MediaType.APPLICATION_JSON)
public class IssuesResource {

    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;
    private static final int UNPROCESSABLE = 422;
    private static final int TOO_MANY = 429;

    @Inject
    IssueReportService reports;

    @Inject
    IssueService issues;

    @Inject
    Access access;

    @PathParam("accountId")
    String accountId;

    /** Issues, page by page, the last changed first. */
    @GET
    public String list(@BeanParam IssueListQuery query) {
        CustomerScope scope = access.customers(Scope.ISSUES_READ);
        AccountId account = account();
        if (!reports.sees(scope, account)) {
            throw unknown("customer-unknown");
        }
        return IssueJson.of(issues.list(query.search(scope, account), query.page()));
    }

    /** One issue with all that was said. */
    @GET
    @Path("{issueNumber}")
    public String issue(@PathParam("issueNumber") String number) {
        return IssueJson.of(thread(access.customers(Scope.ISSUES_READ), number));
    }

    /** A file of an issue. */
    @GET
    @Path("{issueNumber}/files/{fileId}")
    @Produces(MediaType.WILDCARD)
    public Response file(@PathParam("issueNumber") String number, @PathParam("fileId") String id) {
        CustomerScope scope = access.customers(Scope.ISSUES_READ);
        FileContent content =
                issues.file(scope, thread(scope, number).summary(), id).orElseThrow(() -> unknown("issue-unknown"));
        return Response.ok(content.bytes(), content.file().type())
                .header("Content-Disposition", "attachment")
                .build();
    }

    /** Reports an issue. The same Idempotency-Key with the same content is the same issue. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response report(@HeaderParam("Idempotency-Key") String idempotencyKey, InputStream body) throws IOException {
        CustomerScope scope = access.customers(Scope.ISSUES_WRITE);
        IssueKey key = key(idempotencyKey);
        checkTakes(scope);
        IssueContent content = IssueBody.report(body, reports.categories());
        ReportIssue wanted = new ReportIssue(account(), access.issueAuthor(), key, content);
        IssueNumber number =
                done(Retry.onConflict(() -> reports.report(scope, wanted, access.actor())), "customer-unknown");
        return created(scope, number);
    }

    /** Answers an issue. The same Idempotency-Key with the same content is the same answer. */
    @POST
    @Path("{issueNumber}/replies")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response reply(
            @PathParam("issueNumber") String number,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            InputStream body)
            throws IOException {
        CustomerScope scope = access.customers(Scope.ISSUES_WRITE);
        IssueKey key = key(idempotencyKey);
        thread(scope, number);
        IssueContent content = IssueBody.answer(body);
        AnswerIssue wanted = new AnswerIssue(account(), known(number), access.issueAuthor(), key, content);
        done(Retry.onConflict(() -> issues.answer(scope, wanted, access.actor())), "issue-unknown");
        return created(scope, known(number));
    }

    /** Closes an issue or opens it again. */
    @PUT
    @Path("{issueNumber}/status")
    @Consumes(MediaType.APPLICATION_JSON)
    public String status(@PathParam("issueNumber") String number, InputStream body) throws IOException {
        CustomerScope scope = access.customers(Scope.ISSUES_WRITE);
        boolean closed = IssueBody.closed(body);
        SwitchIssue wanted = new SwitchIssue(account(), known(number), access.issueAuthor(), closed);
        done(Retry.onConflict(() -> issues.change(scope, wanted, access.actor())), "issue-unknown");
        return IssueJson.of(thread(scope, number));
    }

    /** Before files are read: whether there is such an account, and it takes reports. */
    private void checkTakes(CustomerScope scope) {
        if (!reports.sees(scope, account())) {
            throw unknown("customer-unknown");
        }
        reports.keepsFromReporting(scope, account()).ifPresent(reason -> {
            throw new ProblemException(Problem.of(reason.slug(), status(reason)));
        });
    }

    private Response created(CustomerScope scope, IssueNumber number) {
        return Response.status(Response.Status.CREATED)
                .header("Location", "/api/v1/customers/" + accountId + "/issues/" + number)
                .entity(IssueJson.of(thread(scope, number.value())))
                .build();
    }

    private IssueThread thread(CustomerScope scope, String number) {
        return issues.find(scope, account(), known(number)).orElseThrow(() -> unknown("issue-unknown"));
    }

    private static IssueNumber done(IssueOutcome outcome, String unknown) {
        return outcome.fold(
                number -> number,
                () -> {
                    throw unknown(unknown);
                },
                reason -> {
                    throw new ProblemException(Problem.of(reason.slug(), status(reason)));
                });
    }

    private static int status(IssueRefusal reason) {
        return switch (reason) {
            case IDEMPOTENCY_KEY_REUSED -> UNPROCESSABLE;
            case RATE_LIMITED -> TOO_MANY;
            default -> CONFLICT;
        };
    }

    private AccountId account() {
        return AccountId.parse(accountId).orElseThrow(() -> unknown("customer-unknown"));
    }

    private static IssueNumber known(String number) {
        return IssueNumber.parse(number).orElseThrow(() -> unknown("issue-unknown"));
    }

    private static IssueKey key(String given) {
        return Values.optional("Idempotency-Key", given, IssueKey::new).orElseGet(IssueKey::random);
    }

    private static ProblemException unknown(String slug) {
        return new ProblemException(Problem.of(slug, NOT_FOUND));
    }
}
