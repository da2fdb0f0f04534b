package org.licenseportal.signon;

import org.licenseportal.customer.AccountId;
import org.licenseportal.customer.CustomerScope;

/**
 * Gives an account other settings of single sign-on.
 *
 * @param scope whose customers the asker sees
 * @param account which account
 * @param version the version that was seen
 * @param issuer the address of the issuer, as typed
 * @param clientId what the portal is called there, as typed
 * @param clientSecret the secret of the portal there; empty to keep the one that there is
 * @param passwords whether passwords and passkeys of the portal let admins in, too
 */
public record SaveSignOn(
        CustomerScope scope,
        AccountId account,
        long version,
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

    /** Whether it is the client of before, by the secret of before. */
    boolean keeps(SignOnDetails before) {
        return sameClient(before) && clientSecret.isEmpty();
    }

    /** Whether a secret is missing: one that is kept is for the client of before and leaves for no other issuer. */
    boolean lacksSecret(SignOnDetails before) {
        return clientSecret.isEmpty() && !(before.secretKept() && sameClient(before));
    }

    private boolean sameClient(SignOnDetails before) {
        return before.issuer().equals(issuer) && before.clientId().equals(clientId);
    }

    /** Whether a text can be kept: of this length at most, and without characters that nobody sees. */
    static boolean fits(String text, int longest) {
        return text.length() <= longest && text.chars().noneMatch(Character::isISOControl);
    }

    /** Says nothing of the secret. */
    @Override
    public String toString() {
        return "SaveSignOn[" + account + "]";
    }
}
