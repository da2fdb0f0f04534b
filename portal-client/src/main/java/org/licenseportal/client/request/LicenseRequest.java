package org.licenseportal.client.request;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.licenseportal.client.format.JsonMembers;

/**
 * What an installation asks, before it is signed. Its claims are those of the contract; building one checks what can
 * be checked without the portal, so that a technician does not carry a stick across town for a missing product name.
 */
public final class LicenseRequest {
    private final JsonMembers claims;

    private LicenseRequest(JsonObject claims) {
        this.claims = new JsonMembers(claims);
    }

    /**
     * @param operation what to do
     * @param site for which site
     * @param machine on which machine
     * @return a builder for the rest
     */
    public static Builder of(Operation operation, SiteReference site, MachineFingerprint machine) {
        return new Builder(operation, site, machine);
    }

    /** @return UUID of this request */
    public String id() {
        return claims.requiredText("jti");
    }

    /** @return the claims, for reading */
    public JsonMembers claims() {
        return claims;
    }

    /**
     * @param key the device's own key
     * @return the request as it goes out; its bytes stay the same from here on
     */
    public SignedRequest sign(DeviceKey key) {
        return SignedRequest.of(claims.object().toString().getBytes(StandardCharsets.UTF_8), key);
    }

    /** Collects the claims of a request; every value may be left out where the contract lets it. */
    public static final class Builder {
        private final Operation operation;
        private final Map<String, String> claims = new LinkedHashMap<>();
        private final List<String> vouchers = new ArrayList<>();
        private Optional<Long> sequence = Optional.empty();
        private Optional<HardwareComponents> components = Optional.empty();

        private Builder(Operation operation, SiteReference site, MachineFingerprint machine) {
            this.operation = operation;
            claim("operation", operation.claim());
            claim(site.kind().claim(), site.value());
            claim("hardwareId", machine.value());
        }

        /**
         * @param product what is installed, as {@code MCS}
         * @param version its version, as {@code 5.0}
         * @return this
         */
        public Builder installed(String product, String version) {
            return claim("product", product).claim("version", version);
        }

        /**
         * @param name to register the site under
         * @return this
         */
        public Builder siteName(String name) {
            return claim("siteName", name);
        }

        /**
         * @param number of the reseller who owns a site that nobody owns yet
         * @return this
         */
        public Builder resellerNumber(String number) {
            return claim("resellerNumber", number);
        }

        /**
         * @param code of the site, where the vendor asks for one
         * @return this
         */
        public Builder activationCode(String code) {
            return claim("activationCode", code);
        }

        /**
         * @param code of a voucher to redeem against the site; all of a request are redeemed or none
         * @return this
         */
        public Builder voucher(String code) {
            vouchers.add(proper("voucher", code));
            return this;
        }

        /**
         * @param held sequence of the license that the installation holds
         * @return this
         */
        public Builder sequence(long held) {
            sequence = Optional.of(held);
            return this;
        }

        /**
         * @param parts that the hardware ID of this request is the hash of
         * @return this
         */
        public Builder hardwareComponents(HardwareComponents parts) {
            components = Optional.of(parts);
            return this;
        }

        /**
         * @param program that asks, with its version, as {@code portal-client/1.0.0}
         * @return this
         */
        public Builder agent(String program) {
            return claim("agent", program);
        }

        /**
         * @param clock that dates the request
         * @return the request, with an ID of its own
         * @throws IllegalArgumentException when an activation lacks product or version
         */
        public LicenseRequest build(Clock clock) {
            if (operation == Operation.ACTIVATE && !claims.containsKey("product")) {
                throw new IllegalArgumentException("to activate, the product and its version are needed");
            }
            JsonObjectBuilder all = Json.createObjectBuilder()
                    .add("jti", UUID.randomUUID().toString())
                    .add("iat", clock.instant().getEpochSecond());
            claims.forEach(all::add);
            if (!vouchers.isEmpty()) {
                all.add("vouchers", Json.createArrayBuilder(vouchers));
            }
            sequence.ifPresent(held -> all.add("sequence", held));
            components.ifPresent(parts -> all.add(
                    "hardwareComponents", Json.createObjectBuilder(Map.<String, Object>copyOf(parts.hashes()))));
            return new LicenseRequest(all.build());
        }

        private Builder claim(String name, String value) {
            claims.put(name, proper(name, value));
            return this;
        }

        private static String proper(String name, String value) {
            String proper = value.strip();
            if (proper.isEmpty()) {
                throw new IllegalArgumentException("the value for " + name + " is empty");
            }
            return proper;
        }
    }
}
