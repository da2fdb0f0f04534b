package org.licenseportal.signingkey;

import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/** Signing keys for tests of what is signed: no key, no signature, and a secret that everybody knows. */
public final class PlainSignatures extends SigningKeyService {

    @Override
    public LicenseSignatures sign(byte[] payload) {
        return new LicenseSignatures(Base64.getUrlEncoder().withoutPadding().encodeToString(payload), List.of());
    }

    @Override
    public byte[] secret(String purpose) {
        byte[] secret = new byte[32];
        Arrays.fill(secret, (byte) purpose.length());
        return secret;
    }
}
