package org.licenseportal.web.error;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Where the container sends every failure: shows the error page with the status of the failure, its request ID and
 * nothing of its cause.
 */
@WebServlet("/error")
public class ErrorServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/WEB-INF/pages/error.xhtml";

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (request.getDispatcherType() != DispatcherType.ERROR) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Failure failure = Failure.of((Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE), (Throwable)
                request.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
        request.setAttribute(Failure.ATTRIBUTE, failure);
        response.setStatus(failure.status());
        response.setHeader("Cache-Control", "no-store");
        request.getRequestDispatcher(PAGE).forward(new PlainRequest(request), response);
    }
}
