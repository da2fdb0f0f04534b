package org.licenseportal.client.panel;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The token in each form: only a page of this panel, made for the same visitor, has it. It is made from the cookie. */
final class FormTokens {
    static final String FIELD = "token";

    private static final String MAC = "HmacSHA256";
    private static final int KEY_BYTES = 32;

    private final SecretKeySpec key;

    FormTokens() {
        key = new SecretKeySpec(Chance.bytes(KEY_BYTES), MAC);
    }

    String of(String visitor) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(key);
            byte[] tag = mac.doFinal(visitor.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(tag);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HMAC-SHA256", e);
        }
    }

    boolean fits(String token, String visitor) {
        return MessageDigest.isEqual(
                of(visitor).getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
    }
}
