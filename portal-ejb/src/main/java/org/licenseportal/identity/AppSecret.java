package org.licenseportal.identity;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * What an app needs to show a user's codes.
 *
 * @param text the secret, to be typed
 * @param email whose it is
 */
public record AppSecret(String text, EmailAddress email) {

    /**
     * The same as the address that apps read from a QR code.
     *
     * @param issuer whose portal it is
     */
    public String address(String issuer) {
        return "otpauth://totp/" + encoded(issuer) + ":" + encoded(email.value()) + "?secret=" + text + "&issuer="
                + encoded(issuer) + "&algorithm=SHA1&digits=" + Totp.DIGITS + "&period=30";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** A secret in a log is a secret lost. */
    @Override
    public String toString() {
        return "AppSecret";
    }
}
