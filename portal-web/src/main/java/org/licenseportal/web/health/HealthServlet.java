package org.licenseportal.web.health;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.licenseportal.kernel.Readiness;

/**
 * Answers load balancers and supervisors. {@code /health/ready}: 200 when a request sent now would be served, 503
 * before. {@code /health/live}: 200 as long as the process answers at all; it asks no database, because restarting the
 * portal mends none.
 */
@WebServlet({"/health/ready", "/health/live"})
public class HealthServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Readiness readiness;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean up = request.getServletPath().endsWith("/live") || readiness.ready();
        response.setStatus(up ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("application/json");
        response.getOutputStream().print("{\"status\":\"" + (up ? "UP" : "DOWN") + "\"}\n");
    }
}
