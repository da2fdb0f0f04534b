package org.licenseportal.jose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the bytes: one of the four outcomes, soon, and never a request that was not signed. */
class RequestFuzzTest {

    private static final int ROUNDS = 20_000;
    private static final long SEED = 20261123;
    private static final List<String> EXAMPLES = List.of(
            Readings.example("activate-site-18429"),
            Readings.example("activate-stocked-19000"),
            Readings.example("sync-site-18429"),
            RequestFixture.activation().flattened(),
            RequestFixture.of(RequestOperation.EMERGENCY)
                    .claim("sequence", "7")
                    .claim("hardwareComponents", "{\"machine-id\":\"sha256:00\",\"disk\":\"sha256:01\"}")
                    .text("agent", "portal-client/1.0.0")
                    .flattened(),
            RequestFixture.activation().general(),
            RequestFixture.activation().compact());
    private static final String[] FRAGMENTS = {
        "{",
        "}",
        "[",
        "]",
        "\"",
        "\\u0000",
        "\\ud800",
        "null",
        "1e99999",
        "-----BEGIN LICENSE REQUEST-----\n",
        "\uFEFF",
        "-----END LICENSE REQUEST-----\n",
        "\0",
        "é",
        ".",
        "=",
        "\"payload\":",
        "\"protected\":",
        "\"signatures\":[{}],",
        "🎈"
    };

    @Test
    void survivesMutatedRequests() {
        Random random = new Random(SEED);
        List<String> genuine = EXAMPLES.stream()
                .map(example -> Readings.accepted(example).compact())
                .toList();

        assertTimeout(Duration.ofSeconds(60), () -> {
            for (int round = 0; round < ROUNDS; round++) {
                byte[] mutated = mutated(random);
                RequestReading reading = RequestDocument.read(mutated);
                // some mutations touch only what is ignored; none may make another request
                if (reading instanceof RequestReading.Accepted accepted) {
                    assertTrue(genuine.contains(accepted.document().compact()));
                }
            }
        });
    }

    /** Mutations behind a good signature: the claims of an installation that is wrong or hostile. */
    @Test
    void survivesSignedNonsense() {
        Random random = new Random(SEED);
        List<String> claims = List.of(payload(EXAMPLES.get(1)), payload(EXAMPLES.get(4)));

        assertTimeout(Duration.ofSeconds(60), () -> {
            for (int round = 0; round < ROUNDS / 10; round++) {
                String mutated = new String(mutated(claims.get(round % 2), random), StandardCharsets.UTF_8);
                RequestReading reading = Readings.read(
                        RequestFixture.activation().payload(mutated).compact());
                assertTrue(
                        reading instanceof RequestReading.Accepted
                                || reading instanceof RequestReading.MalformedRequest,
                        () -> reading + " for " + mutated);
            }
        });
    }

    private static String payload(String example) {
        return new String(
                Base64Url.decode(Readings.accepted(example).compact().split("\\.")[1]), StandardCharsets.UTF_8);
    }

    private static byte[] mutated(Random random) {
        return mutated(EXAMPLES.get(random.nextInt(EXAMPLES.size())), random);
    }

    private static byte[] mutated(String text, Random random) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        for (int i = random.nextInt(3); i >= 0; i--) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(6)) {
                case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
                case 1 -> bytes[at] = (byte) random.nextInt(256);
                case 2 -> bytes = Arrays.copyOf(bytes, Math.max(1, at));
                case 3 ->
                    bytes = joined(
                            bytes,
                            at,
                            FRAGMENTS[random.nextInt(FRAGMENTS.length)].getBytes(StandardCharsets.UTF_8),
                            at);
                case 4 -> bytes = joined(bytes, at, new byte[0], Math.min(bytes.length, at + 1 + random.nextInt(40)));
                default -> bytes = joined(bytes, at, Arrays.copyOfRange(bytes, at, bytes.length), at);
            }
            if (bytes.length == 0) {
                return bytes;
            }
        }
        return bytes;
    }

    /** The head up to one place, then something else, then the tail from another place. */
    private static byte[] joined(byte[] bytes, int head, byte[] middle, int tail) {
        byte[] joined = Arrays.copyOf(bytes, head + middle.length + bytes.length - tail);
        System.arraycopy(middle, 0, joined, head, middle.length);
        System.arraycopy(bytes, tail, joined, head + middle.length, bytes.length - tail);
        return joined;
    }

    static Stream<String> bombs() {
        int most = RequestDocument.MAX_BYTES;
        int inside = 30_000;
        return Stream.of(
                "[".repeat(most),
                "{\"a\":".repeat(most / 5),
                "{\"payload\":" + "[".repeat(most - 11),
                "{\"payload\":" + "9".repeat(most - 11),
                "{\"payload\":1e" + "9".repeat(most - 13),
                "{\"payload\":\"" + "\\u0000".repeat(most / 6 - 3),
                ".".repeat(most),
                "a".repeat(most),
                "\n".repeat(most),
                "-----BEGIN LICENSE REQUEST-----\n".repeat(most / 32),
                "-----BEGIN LICENSE REQUEST-----\n" + "=".repeat(most / 2) + "\n-----END LICENSE REQUEST-----",
                "{\"signatures\":[" + "{},".repeat(20_000) + "{}]}",
                RequestFixture.activation().payload("[".repeat(inside)).flattened(),
                RequestFixture.activation()
                        .payload("{\"a\":".repeat(inside / 5))
                        .flattened(),
                RequestFixture.activation()
                        .payload("{\"iat\":" + "9".repeat(inside) + "}")
                        .flattened(),
                RequestFixture.activation().payload("{\"iat\":1e2147483647}").flattened(),
                RequestFixture.activation().payload("{\"iat\":1e-2147483648}").flattened(),
                RequestFixture.activation()
                        .payload("{\"hardwareComponents\":{\"" + "A".repeat(inside) + "\":1}}")
                        .flattened(),
                RequestFixture.activation()
                        .payload("{\"sequence\":1e-2147483647}")
                        .flattened(),
                RequestFixture.activation()
                        .payload("{\"vouchers\":[" + "1,".repeat(inside / 2) + "1]}")
                        .flattened());
    }

    @ParameterizedTest
    @MethodSource("bombs")
    void refusesBombsAtOnceAndBriefly(String bomb) {
        RequestReading reading = assertTimeout(Duration.ofSeconds(2), () -> Readings.read(bomb));

        List<RequestError> errors =
                assertInstanceOf(RequestReading.MalformedRequest.class, reading).errors();
        assertTrue(errors.size() <= 60);
        assertTrue(errors.toString().length() < 8_000);
    }

    @Test
    void doesNotLookIntoWhatIsTooLarge() {
        assertEquals(new RequestReading.TooLarge(RequestDocument.MAX_BYTES), Readings.read("[".repeat(100_000)));
    }
}
