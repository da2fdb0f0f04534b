package org.licenseportal.signon;

import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.ClientID;
import org.licenseportal.customer.AccountId;

/**
 * The portal as an issuer knows it, for one account.
 *
 * @param account for which account
 * @param issuer the issuer
 * @param id what the portal is called there
 * @param secret what it proves that by
 */
record SignOnClient(AccountId account, String issuer, ClientID id, Secret secret) {

    /** Says nothing of the secret. */
    @Override
    public String toString() {
        return "SignOnClient[" + account + "]";
    }
}
