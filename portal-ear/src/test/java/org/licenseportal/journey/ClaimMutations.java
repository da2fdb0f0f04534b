package org.licenseportal.journey;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Requests with a good signature that say something wrong. */
final class ClaimMutations {

    /** Each of these is enough for a refusal, whatever else the request says. */
    private static final Map<String, List<Object>> WRONG = Map.ofEntries(
            Map.entry("jti", List.of("", "1", 7, "00000000-0000-0000-0000-00000000000g", List.of())),
            Map.entry("iat", List.of("now", true, List.of(1), Map.of(), "1e400")),
            Map.entry("operation", List.of("ACTIVATE", "", 1, "delete", List.of("activate"))),
            Map.entry(
                    "siteId",
                    List.of("99999", "", 19001, "' or 1=1 --", "../19001", "\u0000", "x".repeat(5000), Map.of())),
            Map.entry("hardwareId", List.of("", "é", "a\nb", "x".repeat(129), 12, List.of())),
            Map.entry("product", List.of("NOPE", "", 5, "x".repeat(3000), "${jndi:ldap://x}", Map.of("a", 1))),
            Map.entry("version", List.of("99.0", "five", 5, "", "5.0.0.0.0.0.0.0.0.0.0", "-1")),
            Map.entry("resellerNumber", List.of("999999", "1", 1, "000001x", "％", List.of("000001"))),
            Map.entry(
                    "vouchers",
                    List.of("ABCD", List.of("ABCD-EFGH-JKMN-PQRS"), List.of(1), Map.of(), List.of(List.of()))),
            Map.entry("applicationRecordId", List.of("10203040")),
            Map.entry("sequence", List.of(-1, "1", 1.5, true, List.of(1), 9007199254740992L)),
            Map.entry(
                    "hardwareComponents",
                    List.of("disk", List.of(), Map.of(), Map.of("Disk", "a"), Map.of("disk", 1), Map.of("disk", "é"))),
            Map.entry("agent", List.of("", "é", 1, "x".repeat(65), Map.of())));

    private static final List<String> CLAIMS = WRONG.keySet().stream().sorted().toList();
    private static final List<String> NEEDED =
            List.of("jti", "iat", "operation", "siteId", "hardwareId", "product", "version");

    private final LicenseRequest good;
    private final DeviceKey device;

    ClaimMutations(LicenseRequest good, DeviceKey device) {
        this.good = good;
        this.device = device;
    }

    Mutation next(SplittableRandom random) {
        SignedRequest request = claims(random).signedBy(device);
        String text =
                switch (random.nextInt(3)) {
                    case 0 -> request.compact();
                    case 1 -> request.json();
                    default -> request.file();
                };
        return Mutation.taken("claims", text.getBytes(UTF_8), random.nextInt());
    }

    private LicenseRequest claims(SplittableRandom random) {
        if (random.nextInt(4) == 0) {
            return good.without(NEEDED.get(random.nextInt(NEEDED.size())));
        }
        LicenseRequest wrong = good;
        for (int count = random.nextInt(1, 4); count > 0; count--) {
            String claim = CLAIMS.get(random.nextInt(CLAIMS.size()));
            List<Object> values = WRONG.get(claim);
            wrong = wrong.with(claim, values.get(random.nextInt(values.size())));
        }
        return wrong;
    }
}
