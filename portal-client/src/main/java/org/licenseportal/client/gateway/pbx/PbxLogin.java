package org.licenseportal.client.gateway.pbx;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/**
 * How one logs in to a telephone system.
 *
 * @param user name
 * @param password a secret
 */
public record PbxLogin(String user, String password) {

    boolean is(PbxLogin other) {
        return MessageDigest.isEqual(bytes(), other.bytes());
    }

    private byte[] bytes() {
        return (user + "\n" + password).getBytes(StandardCharsets.UTF_8);
    }

    /** @return the user; nothing of the password */
    @Override
    public String toString() {
        return "PbxLogin " + user;
    }
}
