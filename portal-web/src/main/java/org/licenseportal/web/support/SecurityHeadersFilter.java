package org.licenseportal.web.support;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.licenseportal.kernel.PortalSettings;

/**
 * Tells browsers what a page of the portal never does: run or load anything from elsewhere, be framed, send its address
 * away. Pages are not kept by caches unless what answers says otherwise.
 */
public class SecurityHeadersFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    static final String POLICY_HEADER = "Content-Security-Policy";

    @Inject
    transient PortalSettings settings;

    /**
     * What a page may load and run.
     *
     * @param scripts which scripts besides those that the portal serves; mostly none
     */
    static String policy(String scripts) {
        return "default-src 'none'; script-src 'self'" + scripts + "; style-src 'self'; img-src 'self' data:;"
                + " font-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader(POLICY_HEADER, policy(""));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()");
        if (settings.publicUrl().startsWith("https:")) {
            response.setHeader("Strict-Transport-Security", "max-age=63072000; includeSubDomains");
        }
        response.setHeader("Cache-Control", request.getMethod().equals("POST") ? "no-store" : "private, no-cache");
        chain.doFilter(request, response);
    }
}
