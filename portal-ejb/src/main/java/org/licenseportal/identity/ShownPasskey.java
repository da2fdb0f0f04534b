package org.licenseportal.identity;

import com.webauthn4j.data.AuthenticationData;
import java.util.Optional;

/**
 * What a browser shows of a passkey, read and not yet looked at.
 *
 * @param data the parts
 * @param credentialHash SHA-256 of the identifier that it claims, in hex
 * @param challenge what it answers to
 * @param owner whose it claims to be
 * @param count how often it says that it signed
 */
record ShownPasskey(
        AuthenticationData data,
        String credentialHash,
        Optional<SecretToken> challenge,
        Optional<UserId> owner,
        long count) {}
