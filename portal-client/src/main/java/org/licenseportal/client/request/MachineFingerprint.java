package org.licenseportal.client.request;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The hardware ID of a machine: what a license is bound to beside the device key. Either given by the product that is
 * being licensed, or computed here, as a hash: nothing that names the machine or its owner leaves it.
 *
 * @param value 1 to 128 printable ASCII characters
 */
public record MachineFingerprint(String value) {
    private static final String PURPOSE = "license-portal hardware id 1";

    /** @throws IllegalArgumentException when it is empty, too long or not printable ASCII */
    public MachineFingerprint {
        if (!value.matches("[\\x20-\\x7E]{1,128}")) {
            throw new IllegalArgumentException("a hardware ID has 1 to 128 printable ASCII characters");
        }
    }

    /**
     * Hashes what identifies a machine together with the purpose, so that the result tells nothing about the machine
     * and matches no hash that another program makes of the same value.
     *
     * @param source name of the kind of value, as {@code machine-id}
     * @param identity the value itself
     * @return {@code sha256:} and 64 hexadecimal digits
     */
    public static MachineFingerprint hashed(String source, String identity) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            String input = PURPOSE + "\n" + source + "\n" + identity;
            byte[] hash = digest.digest(input.getBytes(StandardCharsets.UTF_8));
            return new MachineFingerprint("sha256:" + HexFormat.of().formatHex(hash));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /**
     * The fingerprint of the machine that this runs on: from the identity that its operating system was given when it
     * was installed, else from the addresses of its network cards.
     *
     * @return the same value at every call until the system is installed anew
     * @throws NoFingerprintException when the machine shows nothing to tell it from others
     */
    public static MachineFingerprint ofThisMachine() {
        return MachineIdentity.ofThisSystem().fingerprint();
    }
}
