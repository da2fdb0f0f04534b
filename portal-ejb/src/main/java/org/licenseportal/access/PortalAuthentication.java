package org.licenseportal.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.licenseportal.apikey.ApiKeyService;
import org.licenseportal.identity.IdentityService;

/**
 * Tells the container who is behind each request to the pages and to the API. There is one mechanism for the whole
 * archive: two of them are ambiguous to Payara (decision 0018). Pages know people by the session cookie and nothing
 * else, the API knows programs by their key and nothing else: a browser cannot be made to call the API for its user.
 */
@ApplicationScoped
public class PortalAuthentication implements HttpAuthenticationMechanism {

    private static final String API = "/api";

    @Inject
    IdentityService identity;

    @Inject
    ApiKeyService keys;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        Optional<SignedIn> caller = request.getContextPath().equals(API) ? program(request) : user(request);
        if (caller.isEmpty()) {
            return context.doNothing();
        }
        request.setAttribute(SignedIn.ATTRIBUTE, caller.get());
        return context.notifyContainerAboutLogin(
                caller.get().name(), caller.get().roles());
    }

    private Optional<SignedIn> user(HttpServletRequest request) {
        return PortalCookie.SESSION.read(request).flatMap(identity::current).map(SignedIn::user);
    }

    private Optional<SignedIn> program(HttpServletRequest request) {
        return BearerKey.read(request).flatMap(keys::owner).map(SignedIn::program);
    }
}
