package org.licenseportal.web.unsubscribe;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.licenseportal.audience.SwasAddressDetails;
import org.licenseportal.audience.SwasAddressService;
import org.licenseportal.identity.SecretToken;
import org.licenseportal.kernel.Actor;
import org.licenseportal.web.support.ActiveUser;

/**
 * The link by which whoever reads the mail of an address agrees to get notices there. Opening it changes nothing: mail
 * servers open links, too.
 */
@WebServlet("/swas-address/*")
public class SwasConfirmServlet extends HttpServlet {

    /** Request attribute with the {@link SwasAddressDetails} that the page is about. */
    static final String ATTRIBUTE = "org.licenseportal.swasAddress";

    private static final long serialVersionUID = 1L;
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9_-]{43}");

    @Inject
    transient SwasAddressService addresses;

    @Inject
    transient ActiveUser activeUser;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Optional<SwasAddressDetails> address = token(request).flatMap(addresses::toConfirm);
        if (address.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Robots-Tag", "noindex");
        request.setAttribute(ATTRIBUTE, address.get());
        request.getRequestDispatcher("/WEB-INF/pages/swas-address.xhtml").forward(request, response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Actor actor = new Actor("confirmation link", activeUser.actor().caller());
        Optional<SecretToken> token = token(request);
        if (token.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            addresses.confirm(token.get(), actor);
            response.sendRedirect("/swas-address/" + token.get().value());
        }
    }

    private static Optional<SecretToken> token(HttpServletRequest request) {
        return Optional.ofNullable(request.getPathInfo())
                .map(path -> path.substring(1))
                .filter(word -> WORD.matcher(word).matches())
                .map(SecretToken::new);
    }
}
