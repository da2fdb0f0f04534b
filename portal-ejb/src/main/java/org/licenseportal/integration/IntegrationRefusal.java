package org.licenseportal.integration;

import java.util.Locale;

/** Why something cannot be done with an integration. */
public enum IntegrationRefusal {
    /** From where it stands, this move is none. */
    NOT_POSSIBLE,
    /** Nobody has consented yet. */
    CONSENT_MISSING,
    /** The answer is to an earlier question for consent. */
    ASKED_AGAIN,
    /** It has not been told all that it needs. */
    SETTINGS_MISSING,
    /** The account is deactivated. */
    ACCOUNT_CLOSED,
    /** Somebody else changed it since it was looked at. */
    CHANGED_MEANWHILE,
    /** Too many messages were asked for in a short time. */
    TOO_MANY;

    /** Why an integration cannot be switched on from where it stands. */
    static IntegrationRefusal whenOff(IntegrationDetails known) {
        boolean consent = known.entry().consent().isPresent() && known.state() != IntegrationState.ABSENT;
        return consent ? CONSENT_MISSING : NOT_POSSIBLE;
    }

    /** The stable code in the audit trail, in the API and in the names of texts. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
