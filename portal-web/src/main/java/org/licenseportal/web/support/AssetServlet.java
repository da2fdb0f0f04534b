package org.licenseportal.web.support;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Serves {@code /assets/VERSION/NAME}, to be kept for ever: another content has another address. */
@WebServlet(Assets.PATH + "*")
public class AssetServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Assets assets;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Asset> found = find(request.getPathInfo());
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Asset asset = found.get();
        // servers compress this for those who can read it, and shared caches must not mix the two up
        response.setHeader("Vary", "Accept-Encoding");
        response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        response.setContentType(asset.mediaType());
        response.setContentLength(asset.content().length);
        response.getOutputStream().write(asset.content());
    }

    private Optional<Asset> find(String path) {
        String[] parts = path == null ? new String[0] : path.split("/", -1);
        return parts.length == 3 ? assets.find(parts[1], parts[2]) : Optional.empty();
    }
}
