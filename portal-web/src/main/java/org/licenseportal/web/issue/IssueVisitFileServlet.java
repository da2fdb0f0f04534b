package org.licenseportal.web.issue;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.licenseportal.access.PortalCookie;
import org.licenseportal.issue.IssueLinkService;
import org.licenseportal.web.support.PathParts;

/** Gives a file of an issue to a support contact without a login, for the route {@code /issues/files/{fileId}}. */
@WebServlet("/WEB-INF/files/issue-visit")
public class IssueVisitFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient IssueLinkService links;

    @Inject
    transient PathParts path;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        FileDownload.send(
                PortalCookie.ISSUE.read(request).flatMap(token -> links.file(token, path.get("fileId"))), response);
    }
}
