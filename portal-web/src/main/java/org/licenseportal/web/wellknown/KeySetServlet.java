package org.licenseportal.web.wellknown;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.licenseportal.signingkey.SigningKeyService;

/**
 * Publishes the keys that licenses are signed with: {@code /.well-known/jwks.json} as a plain JWK set (RFC 7517),
 * {@code /.well-known/license-keys} as the same set signed by the root key.
 */
@WebServlet({KeySetServlet.PLAIN, KeySetServlet.SIGNED})
public class KeySetServlet extends HttpServlet {

    static final String PLAIN = "/.well-known/jwks.json";
    static final String SIGNED = "/.well-known/license-keys";

    private static final long serialVersionUID = 1L;
    private static final String ONE_HOUR = "public, max-age=3600";

    @Inject
    transient SigningKeyService keys;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean signed = request.getServletPath().equals(SIGNED);
        byte[] body = (signed ? keys.signedKeySet() : keys.jwks()).getBytes(StandardCharsets.UTF_8);
        String tag = "\"" + UUID.nameUUIDFromBytes(body) + "\"";
        response.setHeader("ETag", tag);
        // servers compress this for those who can read it, and shared caches must not mix the two up
        response.setHeader("Vary", "Accept-Encoding");
        response.setHeader("Cache-Control", ONE_HOUR);
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(signed ? "application/jose+json" : "application/jwk-set+json");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
