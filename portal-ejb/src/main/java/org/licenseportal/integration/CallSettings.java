package org.licenseportal.integration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.licenseportal.kernel.PortalSettings;

/** Where endpoints may be (docs/guide/configure.md). */
@ApplicationScoped
public class CallSettings {

    @Inject
    @ConfigProperty(name = "portal.webhook.private", defaultValue = "false")
    boolean privateNetworks;

    @Inject
    PortalSettings portal;

    /** Whether private addresses are called too, and without encryption: by the setting, and in demo mode. */
    boolean open() {
        return privateNetworks || portal.demo();
    }

    /** Whether an endpoint may have this address: it is encrypted, unless private addresses are called too. */
    public boolean allows(EndpointAddress address) {
        return address.encrypted() || open();
    }
}
