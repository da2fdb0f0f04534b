package org.licenseportal.web.support;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;

/**
 * A word that the scripts within one answer carry, so that the browser runs these and no others. Only pages with
 * components of PrimeFaces have such scripts, and ask for it (decision 0047).
 */
@Named
@RequestScoped
public class Nonce {

    private static final String ATTRIBUTE = Nonce.class.getName();
    private static final int BYTES = 18;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Lets this page, before it is written, have scripts within it. */
    public void allow() {
        byte[] random = new byte[BYTES];
        RANDOM.nextBytes(random);
        String nonce = Base64.getEncoder().encodeToString(random);
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getRequestMap().put(ATTRIBUTE, nonce);
        faces.getExternalContext()
                .setResponseHeader(
                        SecurityHeadersFilter.POLICY_HEADER, SecurityHeadersFilter.policy(" 'nonce-" + nonce + "'"));
    }

    /** The word of this request's answer; empty where the page may have no scripts within it. */
    static Optional<String> of(Map<String, Object> request) {
        return Optional.ofNullable((String) request.get(ATTRIBUTE));
    }
}
