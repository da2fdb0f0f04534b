package org.licenseportal.client;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** The license that tests start from, and the moment they take place in. */
public final class LicenseFixture {
    /** Now, for tests. */
    public static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    /** Stands still at {@link #NOW}. */
    public static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    /** Device that the license is bound to. */
    public static final String DEVICE = "aC18_qljuR-2JykmG2bp7rB-R3O7TlXP-0f2brv1xeE";
    /** Machine that the license is bound to. */
    public static final String HARDWARE = "sha256:5d0c7a3f1b2e4c6d8f90a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f6";

    private final JsonObjectBuilder claims;

    private LicenseFixture() {
        claims = Json.createObjectBuilder()
                .add("iss", TestIssuer.ISSUER)
                .add("jti", "LIC-3")
                .add("sub", "18429")
                .add("iat", NOW.getEpochSecond())
                .add("nbf", NOW.getEpochSecond())
                .add("inResponseTo", "0b1e7c52-5d0e-4c55-9f0e-6a3d1c1f7a01")
                .add("cnf", Json.createObjectBuilder().add("jkt", DEVICE))
                .add("hardwareId", HARDWARE)
                .add("product", "MCS")
                .add("version", "5.0")
                .add("siteName", "Riverside Clinic")
                .add("resellerNumber", "000000")
                .add("sequence", 3)
                .add(
                        "entitlements",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("feature", "phone-manager-outlook")
                                        .add("name", "Phone Manager Outlook")
                                        .add("quantity", 10)))
                .add("swas", Json.createObjectBuilder().add("status", "valid").add("expires", "2027-05-02"))
                .add("redeemed", Json.createArrayBuilder());
    }

    /** @return license 3 of site 18429, without a lease */
    public static LicenseFixture license() {
        return new LicenseFixture();
    }

    /**
     * @param claim name
     * @param value of it
     * @return this
     */
    public LicenseFixture with(String claim, JsonValue value) {
        claims.add(claim, value);
        return this;
    }

    /**
     * @param claim name
     * @param value of it
     * @return this
     */
    public LicenseFixture with(String claim, String value) {
        return with(claim, Json.createValue(value));
    }

    /**
     * @param claim name
     * @param value of it
     * @return this
     */
    public LicenseFixture with(String claim, long value) {
        return with(claim, Json.createValue(value));
    }

    /**
     * @param claim to leave out
     * @return this
     */
    public LicenseFixture without(String claim) {
        claims.remove(claim);
        return this;
    }

    /** The n-th license of the site. */
    public LicenseFixture number(long sequence) {
        return with("sequence", sequence).with("jti", "LIC-" + sequence);
    }

    /**
     * @param end of the lease
     * @return this
     */
    public LicenseFixture leaseUntil(Instant end) {
        return with("exp", end.getEpochSecond());
    }

    /** @return this, given up */
    public LicenseFixture deactivated() {
        return with("deactivated", JsonValue.TRUE).with("entitlements", JsonValue.EMPTY_JSON_ARRAY);
    }

    /** @return the payload */
    public JsonObject claims() {
        JsonObject built = claims.build();
        built.forEach(claims::add);
        return built;
    }
}
