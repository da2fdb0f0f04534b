package org.licenseportal.journey;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.JWSObjectJSON;
import com.nimbusds.jose.Payload;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.licenseportal.kernel.Clocks;

/** A license request in the making: its claims. Immutable; each method returns a changed copy. */
public final class LicenseRequest {

    private static final JOSEObjectType TYPE = new JOSEObjectType("license-request+jwt");

    private final Map<String, Object> claims;

    private LicenseRequest(Map<String, Object> claims) {
        this.claims = claims;
    }

    /** A first activation of a site with MCS 5.0, under a new {@code jti}. */
    public static LicenseRequest activate(String siteId, String hardwareId) {
        return operation("activate", siteId, hardwareId)
                .with("product", "MCS")
                .with("version", "5.0")
                .with("siteName", "Site " + siteId);
    }

    /** A refresh of an activated site. */
    public static LicenseRequest sync(String siteId, String hardwareId) {
        return operation("sync", siteId, hardwareId);
    }

    /** The end of an activation. */
    public static LicenseRequest deactivate(String siteId, String hardwareId) {
        return operation("deactivate", siteId, hardwareId);
    }

    /** Fourteen days in an emergency. */
    public static LicenseRequest emergency(String siteId, String hardwareId) {
        return operation("emergency", siteId, hardwareId);
    }

    private static LicenseRequest operation(String operation, String siteId, String hardwareId) {
        return new LicenseRequest(Map.of())
                .with("jti", UUID.randomUUID().toString())
                .with("iat", new Clocks().now().getEpochSecond())
                .with("operation", operation)
                .with("siteId", siteId)
                .with("hardwareId", hardwareId);
    }

    /** With a claim set. */
    public LicenseRequest with(String claim, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(claims);
        more.put(claim, value);
        return new LicenseRequest(more);
    }

    /** Without a claim. */
    public LicenseRequest without(String claim) {
        Map<String, Object> less = new LinkedHashMap<>(claims);
        less.remove(claim);
        return new LicenseRequest(less);
    }

    /** With the number of the reseller who owns a stocked site. */
    public LicenseRequest of(String resellerNumber) {
        return with("resellerNumber", resellerNumber);
    }

    /** With vouchers to redeem. */
    public LicenseRequest redeeming(List<String> vouchers) {
        return with("vouchers", vouchers);
    }

    /** Signs the request. */
    public SignedRequest signedBy(DeviceKey key) {
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.Ed25519)
                .type(TYPE)
                .jwk(key.jwk())
                .build();
        try {
            JWSObject compact = new JWSObject(header, new Payload(claims));
            compact.sign(key.signer());
            JWSObjectJSON json =
                    new JWSObjectJSON(new Payload(compact.getPayload().toBase64URL()));
            json.sign(header, key.signer());
            return new SignedRequest(compact.serialize(), json.serializeFlattened());
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
