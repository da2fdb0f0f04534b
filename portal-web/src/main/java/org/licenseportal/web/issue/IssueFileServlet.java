package org.licenseportal.web.issue;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.licenseportal.customer.AccountId;
import org.licenseportal.issue.IssueNumber;
import org.licenseportal.issue.IssueService;
import org.licenseportal.web.support.ActiveUser;
import org.licenseportal.web.support.PathParts;

/** Gives a file of an issue, for the route {@code /customers/{accountId}/issues/{issueNumber}/files/{fileId}}. */
@WebServlet("/WEB-INF/files/issue")
public class IssueFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient IssueService issues;

    @Inject
    transient ActiveUser activeUser;

    @Inject
    transient PathParts path;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        FileDownload.send(
                AccountId.parse(path.get("accountId"))
                        .flatMap(account -> IssueNumber.parse(path.get("issueNumber"))
                                .flatMap(number -> issues.find(activeUser.scope(), account, number)))
                        .flatMap(thread -> issues.file(activeUser.scope(), thread.summary(), path.get("fileId"))),
                response);
    }
}
