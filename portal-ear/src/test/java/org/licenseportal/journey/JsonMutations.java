package org.licenseportal.journey;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.util.Base64URL;
import java.util.List;
import java.util.SplittableRandom;

/** Breaks a good request as JSON: depth, numbers, types, names that stand twice, half characters. */
final class JsonMutations {

    private static final List<String> NAMES = List.of("payload", "protected", "signature");
    private static final List<String> WRONG = List.of(
            "null", "true", "17", "1e999999999", "[]", "{}", "\"\"", "\"=\"", "[[\"x\"]]", "-0", "\"\\ud800\"", "NaN");

    private final SignedRequest good;
    private final SplittableRandom random;

    JsonMutations(SignedRequest good, SplittableRandom random) {
        this.good = good;
        this.random = random;
    }

    Mutation next() {
        return switch (random.nextInt(8)) {
            case 0 -> json("deep", with("\"x\":" + nested(random.nextInt(33, 12_000))));
            case 1 -> json("huge number", with("\"x\":" + "9".repeat(random.nextInt(50, 20_000))));
            case 2 -> json("huge exponent", with("\"x\":1e" + random.nextInt(1_000, Integer.MAX_VALUE)));
            case 3 -> json("twice", with("\"" + any(NAMES) + "\":" + any(WRONG)));
            case 4 -> json("wrong type", wrongMember());
            case 5 -> json("not an object", any(List.of("[" + good.json() + "]", "1", "\"x\"", "null", "{}{}", "[")));
            case 6 -> json("followed", good.json() + any(List.of(good.json(), "x", "]", ",", "\u0000")));
            default -> inside();
        };
    }

    /** The same inside the signed parts: what is signed is broken before anybody looks at the signature. */
    private Mutation inside() {
        String[] parts = good.compact().split("\\.");
        int which = random.nextInt(2);
        String text = new Base64URL(parts[which]).decodeToString();
        String broken = any(List.of(
                text.replaceFirst("\\{", "{\"x\":" + nested(random.nextInt(33, 3_000)) + ","),
                text.replaceFirst("\\{", "{\"alg\":\"none\",\"siteId\":\"19001\","),
                text.replaceFirst("\\{", "{\"x\":" + "7".repeat(random.nextInt(50, 5_000)) + ","),
                text.substring(random.nextInt(1, text.length())),
                any(WRONG)));
        parts[which] = Base64URL.encode(broken.getBytes(UTF_8)).toString();
        return Mutation.taken("inside", String.join(".", parts).getBytes(UTF_8), random.nextInt());
    }

    private String wrongMember() {
        return good.json().replaceFirst("\"" + any(NAMES) + "\":\"[^\"]*\"", "\"" + any(NAMES) + "\":" + any(WRONG));
    }

    private String with(String member) {
        return good.json().replaceFirst("\\{", "{" + member + ",");
    }

    private String nested(int depth) {
        return random.nextBoolean()
                ? "[".repeat(depth) + "]".repeat(depth)
                : "{\"a\":".repeat(depth) + "1" + "}".repeat(depth);
    }

    private String any(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private Mutation json(String kind, String text) {
        return Mutation.taken(kind, text.getBytes(UTF_8), random.nextInt());
    }
}
