package org.licenseportal.web.signon;

import org.licenseportal.signon.SignOnDetails;
import org.licenseportal.web.support.Posted;

/**
 * Settings of single sign-on as the form has them. The secret is not among them: it is never shown.
 *
 * @param version the version that was seen
 * @param issuer the address of the issuer
 * @param clientId what the portal is called there
 * @param passwords whether passwords of the portal let in, too
 */
public record SignOnForm(long version, String issuer, String clientId, boolean passwords) {

    static SignOnForm of(SignOnDetails details) {
        return new SignOnForm(details.version(), details.issuer(), details.clientId(), details.passwords());
    }

    static SignOnForm sent(Posted posted) {
        return new SignOnForm(
                posted.number("version").orElse(-1L),
                posted.one("issuer"),
                posted.one("clientId"),
                !posted.one("passwords").isEmpty());
    }
}
