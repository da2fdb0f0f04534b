package org.licenseportal.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Settings of accounts. */
@ApplicationScoped
class CustomerSettings {

    private static final int LONGEST = 30;

    @Inject
    @ConfigProperty(name = "portal.cloud.location", defaultValue = "Europe")
    String cloudLocation = "Europe";

    /** The region where the data of accounts is kept that are made from now on. */
    String cloudLocation() {
        return TypedText.line(cloudLocation, LONGEST);
    }
}
