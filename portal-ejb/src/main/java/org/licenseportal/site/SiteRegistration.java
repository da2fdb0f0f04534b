package org.licenseportal.site;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.licenseportal.catalog.ProductCode;
import org.licenseportal.reseller.ResellerNumber;

/**
 * A site as the exchange of requests and licenses sees it.
 *
 * @param siteId its number
 * @param state where it is in its life
 * @param resellerNumber who owns it; empty while it is stocked
 * @param name what it is registered as
 * @param product what it is licensed for
 * @param licensedVersion the newest version that it may run
 * @param installedVersion the version that it said it runs
 * @param applicationRecordId its service account at a license server for MiVoice Business and MiVoice 250
 * @param serviceLinkId its service account at a license server for the other platforms
 * @param activationCodeHash SHA-256 of its activation code in lower-case hex, where it has one
 * @param deviceThumbprint the thumbprint (RFC 7638) of the device key that is bound to it
 * @param hardwareId the fingerprint of the machine that is bound to it; there exactly when the thumbprint is
 * @param hardware what else is known of that machine
 * @param lastSequence the sequence number of the last license issued for it, 0 before the first
 */
public record SiteRegistration(
        SiteId siteId,
        SiteState state,
        Optional<ResellerNumber> resellerNumber,
        Optional<SiteName> name,
        ProductCode product,
        ProductVersion licensedVersion,
        Optional<ProductVersion> installedVersion,
        Optional<String> applicationRecordId,
        Optional<String> serviceLinkId,
        Optional<String> activationCodeHash,
        Optional<String> deviceThumbprint,
        Optional<String> hardwareId,
        KnownHardware hardware,
        long lastSequence) {

    /** True when a device is bound to the site and has not given it back. */
    public boolean activated() {
        return state == SiteState.REGISTERED && deviceThumbprint.isPresent();
    }

    /** Whether this is the site's activation code. */
    public boolean opensWith(String code) {
        String kept = activationCodeHash.orElse("");
        return MessageDigest.isEqual(
                hash(code).getBytes(StandardCharsets.US_ASCII), kept.getBytes(StandardCharsets.US_ASCII));
    }

    private static String hash(String code) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(code.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java has SHA-256", missing);
        }
    }

    /** What the machine that is bound to the site is made of, where its installation said so. */
    public HardwareComponents hardwareComponents() {
        return hardware.components();
    }

    /** The machine that is bound to the site, seen beside what asks now. */
    public HardwareChange hardwareChange(HardwareComponents now) {
        return hardware.to(now);
    }

    /** True when the site was deactivated and its hardware ID was not reset since: it cannot be activated yet. */
    public boolean hardwareResetPending() {
        return state == SiteState.DEACTIVATED;
    }

    /** True when the site has a name and a customer, be it activated or not. */
    public boolean registered() {
        return state == SiteState.REGISTERED || state == SiteState.DEACTIVATED;
    }
}
