package org.licenseportal.customer;

import java.util.Locale;

/** Why an account is not deactivated, activated or deleted. */
public enum LifeRefusal {
    /** It is the partner's own. */
    OWN_ACCOUNT,
    /** It is not in a state from which that can be done, as a draft that nobody can deactivate. */
    WRONG_STATE,
    /** Somebody changed it since the caller looked at it. */
    CHANGED_MEANWHILE,
    /** What was typed is not its name. */
    OTHER_NAME;

    /** Its name in texts, in the API and in the trail, as {@code own-account}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
