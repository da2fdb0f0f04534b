package org.licenseportal.signon;

import org.licenseportal.customer.AccountId;
import org.licenseportal.customer.CustomerScope;

/**
 * Gives an account other settings of single sign-on.
 *
 * @param scope whose customers the asker sees
 * @param account which account
 * @param issuer the address of the issuer, as typed
 * @param clientId what the portal is called there, as typed
 * @param clientSecret the secret of the portal there; empty to keep the one that there is
 * @param passwords whether passwords and passkeys of the portal let admins in, too
 */
public record SaveSignOn(
        CustomerScope scope,
        AccountId account,
        String issuer,
        String clientId,
        String clientSecret,
        boolean passwords) {

    /** Drops spaces around what was typed. */
    public SaveSignOn {
        issuer = issuer.strip();
        clientId = clientId.strip();
        clientSecret = clientSecret.strip();
    }

    /** Says nothing of the secret. */
    @Override
    public String toString() {
        return "SaveSignOn[" + account + "]";
    }
}
