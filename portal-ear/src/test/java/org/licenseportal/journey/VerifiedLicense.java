package org.licenseportal.journey;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The claims of a license with good signatures. */
public record VerifiedLicense(Map<String, Object> claims) {

    /** The serial number. */
    public String serial() {
        return text("jti");
    }

    /** A claim that is a text. */
    public String text(String name) {
        return (String) claims.get(name);
    }

    /** A claim that is a number. */
    public long number(String name) {
        return ((Number) claims.get(name)).longValue();
    }

    /** The number of this license among those of its site. */
    public long sequence() {
        return number("sequence");
    }

    /** How many of each feature the site may use. */
    public Map<String, Long> entitlements() {
        Map<String, Long> quantities = new HashMap<>();
        for (Object entitlement : (List<?>) claims.get("entitlements")) {
            Map<String, Object> members = PublicJwk.object(entitlement);
            quantities.put((String) members.get("feature"), ((Number) members.get("quantity")).longValue());
        }
        return quantities;
    }

    /** The thumbprint of the device key that the license is bound to. */
    public String boundKey() {
        return (String) PublicJwk.object(claims.get("cnf")).get("jkt");
    }

    /** The voucher codes that the answered request redeemed. */
    public List<String> redeemed() {
        Object codes = claims.get("redeemed");
        return codes == null
                ? List.of()
                : ((List<?>) codes).stream().map(String::valueOf).toList();
    }
}
