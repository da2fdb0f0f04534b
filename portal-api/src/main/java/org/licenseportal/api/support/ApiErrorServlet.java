package org.licenseportal.api.support;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** The error page of the API's context: what never reached JAX-RS is answered by a problem document as well. */
@WebServlet("/error")
public class ApiErrorServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var code = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var path = (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        var problem = Problem.ofStatus(code == null ? HttpServletResponse.SC_NOT_FOUND : code);
        var exchange = new Exchange(
                path == null ? request.getRequestURI() : path, ApiRequestIdFilter.of(request), request.getRemoteAddr());
        response.setStatus(problem.status());
        response.setContentType(Problem.MEDIA_TYPE);
        response.getOutputStream().write(problem.json(exchange).getBytes(StandardCharsets.UTF_8));
    }
}
