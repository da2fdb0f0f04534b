package org.licenseportal.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How often the hardware ID of a site may be reset in a year (docs/guide/configure.md). Generous, because programs of
 * resellers do it too: it stops what goes round in circles, and a site that is passed on from machine to machine.
 */
@ApplicationScoped
class ResetLimit {

    @Inject
    @ConfigProperty(name = "portal.hardware.resets.per.year", defaultValue = "12")
    int perYear = 12;

    /** At least one: what nobody may ever do would need other words on every page. */
    int perYear() {
        return Math.max(1, perYear);
    }
}
