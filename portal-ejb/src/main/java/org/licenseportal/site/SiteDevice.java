package org.licenseportal.site;

import java.util.regex.Pattern;

/**
 * The machine that a site runs on, known by its key and its hardware.
 *
 * @param thumbprint the thumbprint (RFC 7638) of its public device key, base64url, at most 64 characters
 * @param hardwareId the fingerprint of its hardware, 1 to 128 printable ASCII characters
 * @param components what the fingerprint was made of, where the installation says so
 */
public record SiteDevice(String thumbprint, String hardwareId, HardwareComponents components) {

    private static final Pattern THUMBPRINT = Pattern.compile("[A-Za-z0-9_-]{1,64}");
    private static final Pattern HARDWARE_ID = Pattern.compile("[\\x20-\\x7e]{1,128}");

    /** A machine of which nothing more is known. */
    public SiteDevice(String thumbprint, String hardwareId) {
        this(thumbprint, hardwareId, HardwareComponents.NONE);
    }

    /** Refuses what cannot be a thumbprint or a hardware ID with an {@link IllegalArgumentException}. */
    public SiteDevice {
        if (thumbprint == null || !THUMBPRINT.matcher(thumbprint).matches()) {
            throw new IllegalArgumentException("A thumbprint is up to 64 characters of base64url");
        }
        if (hardwareId == null || !HARDWARE_ID.matcher(hardwareId).matches()) {
            throw new IllegalArgumentException("A hardware ID is 1 to 128 printable ASCII characters");
        }
    }
}
