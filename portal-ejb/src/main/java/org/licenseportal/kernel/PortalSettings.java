package org.licenseportal.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The settings that more than one feature reads (MicroProfile Config, {@code portal.*}; see docs/guide/configure.md).
 */
@ApplicationScoped
public class PortalSettings {

    @Inject
    @ConfigProperty(name = "portal.public.url", defaultValue = "http://localhost:8080")
    String publicUrl;

    @Inject
    @ConfigProperty(name = "portal.demo", defaultValue = "false")
    boolean demo;

    @Inject
    @ConfigProperty(name = "portal.rate.limit", defaultValue = "on")
    String rateLimit;

    /** The address under which people and installations reach the portal, without a slash at the end. */
    public String publicUrl() {
        return publicUrl.endsWith("/") ? publicUrl.substring(0, publicUrl.length() - 1) : publicUrl;
    }

    /** True in demo mode: known data, known keys, a note on every page. */
    public boolean demo() {
        return demo;
    }

    /** Whether rate limits hold. Only demo mode may switch them off. */
    public boolean rateLimited() {
        return !(demo && "off".equals(rateLimit));
    }
}
