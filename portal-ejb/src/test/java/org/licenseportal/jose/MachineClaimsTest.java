package org.licenseportal.jose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.licenseportal.jose.Readings.claims;
import static org.licenseportal.jose.Readings.error;
import static org.licenseportal.jose.Readings.pointers;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The claims by which an installation says what it has and what it runs on. */
class MachineClaimsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sequence | -1",
                "sequence | 1.5",
                "sequence | 9007199254740992",
                "sequence | 1e30",
                "sequence | null",
                "hardwareComponents | {}",
                "hardwareComponents | null",
                "hardwareComponents | '\"disk\"'",
                "hardwareComponents | '{\"\":\"a\"}'",
                "hardwareComponents | '{\"Disk\":\"a\"}'",
                "hardwareComponents | '{\"1disk\":\"a\"}'",
                "hardwareComponents | '{\"di/sk\":\"a\"}'",
                "hardwareComponents | '{\"disk\\u0000\":\"a\"}'",
                "agent | '\"\"'",
                "agent | '\"zürich/1\"'",
                "agent | null",
            })
    void refusesAWrongValue(String claim, String json) {
        assertEquals(
                "/" + claim,
                error(RequestFixture.activation().claim(claim, json).flattened())
                        .pointer());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1", "1.0", "1e3", "9007199254740991"})
    void takesAWholeNumberHoweverWritten(String sequence) {
        claims(RequestFixture.activation().claim("sequence", sequence));
    }

    @Test
    void takes16ComponentsAndNotOneMore() {
        assertEquals(
                16,
                claims(RequestFixture.activation().claim("hardwareComponents", components(16)))
                        .hardwareComponents()
                        .size());
        assertEquals(
                "/hardwareComponents",
                error(RequestFixture.activation()
                                .claim("hardwareComponents", components(17))
                                .flattened())
                        .pointer());
    }

    private static String components(int many) {
        return IntStream.range(0, many)
                .mapToObj(i -> "\"c" + i + "\":\"a\"")
                .collect(Collectors.joining(",", "{", "}"));
    }

    @Test
    void keepsTheLimitsOfComponentsAndAgentToTheCharacter() {
        claims(RequestFixture.activation()
                .claim("hardwareComponents", "{\"" + "d".repeat(32) + "\":\"" + "~".repeat(128) + "\"}")
                .text("agent", "~".repeat(64)));

        assertEquals(
                List.of("/hardwareComponents", "/hardwareComponents/disk", "/agent"),
                pointers(RequestFixture.activation()
                        .claim(
                                "hardwareComponents",
                                "{\"" + "d".repeat(33) + "\":\"a\",\"disk\":\"" + "~".repeat(129) + "\"}")
                        .text("agent", "~".repeat(65))
                        .flattened()));
    }

    @Test
    void namesTheComponentThatIsWrong() {
        assertEquals(
                List.of("/hardwareComponents/disk", "/hardwareComponents/board"),
                pointers(RequestFixture.activation()
                        .claim("hardwareComponents", "{\"disk\":7,\"cpu\":\"a\",\"board\":\"\"}")
                        .flattened()));
    }
}
