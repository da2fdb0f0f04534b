package org.licenseportal.jose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.licenseportal.jose.Readings.claims;
import static org.licenseportal.jose.Readings.error;
import static org.licenseportal.jose.Readings.pointers;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The claims of a request: presence, type, size. */
class RequestClaimsTest {

    private static final String JTI = "0B1E7C52-5d0e-4c55-9f0e-6a3d1c1f7a01";

    @Test
    void readsEveryClaim() {
        RequestClaims claims = claims(RequestFixture.activation()
                .text("jti", JTI)
                .text("siteName", " Café Zürich 東京 ")
                .text("resellerNumber", "000000")
                .text("activationCode", "AB-12")
                .vouchers("V1", "V2")
                .claim("sequence", "17")
                .claim("hardwareComponents", "{\"machine-id\":\"sha256:00\",\"disk\":\"~\"}")
                .text("agent", "portal-client/1.0.0")
                .claim("somethingNew", "{\"a\":[1,2,{\"b\":null}]}"));

        assertEquals(
                new RequestClaims(
                        UUID.fromString(JTI),
                        1_795_000_000L,
                        RequestOperation.ACTIVATE,
                        new SiteClaim(SiteClaim.Kind.SITE_ID, "18429"),
                        "sha256:0123456789abcdef",
                        Optional.of("MCS"),
                        Optional.of("5.0"),
                        Optional.of("Café Zürich 東京"),
                        Optional.of("000000"),
                        Optional.of("AB-12"),
                        List.of("V1", "V2"),
                        Optional.of(17L),
                        Map.of("machine-id", "sha256:00", "disk", "~"),
                        Optional.of("portal-client/1.0.0")),
                claims);
    }

    @ParameterizedTest
    @EnumSource(SiteClaim.Kind.class)
    void takesEachIdentifierOfASite(SiteClaim.Kind kind) {
        assertEquals(
                new SiteClaim(kind, "10203040"),
                claims(RequestFixture.of(RequestOperation.SYNC).site(kind, "10203040"))
                        .siteIdentifier());
    }

    @ParameterizedTest
    @EnumSource(
            value = RequestOperation.class,
            names = {"SYNC", "DEACTIVATE", "EMERGENCY"})
    void onlyActivationNeedsProductAndVersion(RequestOperation operation) {
        RequestClaims claims = claims(RequestFixture.of(operation));

        assertEquals(operation, claims.operation());
        assertEquals(Optional.empty(), claims.product());
        assertEquals(List.of(), claims.vouchers());
        assertEquals(
                List.of("/product", "/version"),
                pointers(RequestFixture.of(RequestOperation.ACTIVATE).flattened()));
    }

    @Test
    void namesAllThatIsMissingAtOnce() {
        assertEquals(
                List.of("/jti", "/iat", "/operation", "/siteId", "/hardwareId"),
                pointers(RequestFixture.activation().payload("{}").flattened()));
    }

    @Test
    void namesAllThatIsWrongAtOnce() {
        String wrong = """
            {"jti":7,"iat":"now","operation":"ACTIVATE","siteId":18429,"hardwareId":[],"product":null,
            "version":5.0,"siteName":{},"resellerNumber":0,"activationCode":true,"vouchers":"V1",
            "sequence":"1","hardwareComponents":[],"agent":1}\
            """;

        assertEquals(
                List.of(
                        "/jti",
                        "/iat",
                        "/operation",
                        "/siteId",
                        "/hardwareId",
                        "/product",
                        "/version",
                        "/siteName",
                        "/resellerNumber",
                        "/activationCode",
                        "/vouchers",
                        "/sequence",
                        "/hardwareComponents",
                        "/agent"),
                pointers(RequestFixture.activation().payload(wrong).flattened()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "jti | '\"1-1-1-1-1\"'",
                "jti | '\"\"'",
                "iat | -1",
                "iat | 253402300800",
                "iat | 1e30",
                "iat | null",
                "operation | '\"Sync\"'",
                "siteId | '\"\"'",
                "siteId | '\"   \"'",
                "siteId | '\"18429\\u0000\"'",
                "hardwareId | '\"\"'",
                "hardwareId | '\"Zürich\"'",
                "hardwareId | '\"a\\nb\"'",
                "version | '\"five\"'",
                "version | '\"5.0\\n\"'",
                "version | '\"5.\"'",
                "version | '\"1.2.3.4.5\"'",
                "product | '\"MCS\\u202E\"'",
                "siteName | '\"\"'",
                "siteName | '\"two\\nlines\"'",
                "siteName | '\"\\u2028\"'",
                "vouchers | '{}'",
                "vouchers | null",
                "operation | '\"Emergency\"'",
            })
    void refusesAWrongValue(String claim, String json) {
        assertEquals(
                "/" + claim,
                error(RequestFixture.activation().claim(claim, json).flattened())
                        .pointer());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1", "1795000000.75", "1.795e9", "253402300799"})
    void takesATimeHoweverWrongTheClockIs(String iat) {
        claims(RequestFixture.activation().claim("iat", iat));
    }

    @Test
    void keepsTheLimitsToTheCharacter() {
        claims(RequestFixture.activation().text("hardwareId", "~".repeat(128)).text("siteName", "ü".repeat(200)));

        assertEquals(
                List.of("/hardwareId", "/siteName"),
                pointers(RequestFixture.activation()
                        .text("hardwareId", "~".repeat(129))
                        .text("siteName", "ü".repeat(201))
                        .flattened()));
    }

    @Test
    void namesTheVoucherThatIsWrong() {
        assertEquals(
                List.of("/vouchers/1", "/vouchers/2"),
                pointers(RequestFixture.activation()
                        .claim("vouchers", "[\"V1\",7,\"V1\",\"V2\"]")
                        .flattened()));
        assertEquals(
                "/vouchers",
                error(RequestFixture.activation()
                                .claim("vouchers", "[" + String.join(",", Collections.nCopies(51, "7")) + "]")
                                .flattened())
                        .pointer());
    }

    @Test
    void refusesASiteNamedTwiceOrNotAtAll() {
        assertEquals(
                List.of("/applicationRecordId", "/serviceLinkId"),
                pointers(RequestFixture.activation()
                        .text("applicationRecordId", "1")
                        .text("serviceLinkId", "2")
                        .flattened()));
        assertTrue(error(RequestFixture.activation().without("siteId").flattened())
                .detail()
                .contains("applicationRecordId"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"jti\":\"a\",\"jti\":\"b\"}",
                "{\"a\":{\"b\":1,\"b\":2}}",
                "{\"a\":\"\\ud800\"}",
                "{\"\\udc00\":1}",
                "{\"a\":1e999999999}",
                "{\"a\":1e99999999999999}",
                "{\"a\":11111111111111111111111111111111111111111}",
                "{} {}",
                "{",
                "{\"a\"",
                "{\"a\":}",
                "{'a':1}",
                "{\"a\":NaN}",
                "{\"a\":01}",
                "{\"a\":\"\t\"}",
                "{\"a\":1,}",
                "[]",
                "7",
                "\"\"",
                "null",
                ""
            })
    void refusesPayloadsThatTwoReadersCouldTakeDifferently(String payload) {
        RequestError error = error(RequestFixture.activation().payload(payload).flattened());

        assertEquals("/payload", error.pointer());
        assertTrue(error.detail().startsWith("This part of the request cannot be read"), error.detail());
    }

    @Test
    void takes32LevelsAndNotOneMore() {
        claims(RequestFixture.activation().claim("deep", "[".repeat(31) + "]".repeat(31)));

        assertTrue(error(RequestFixture.activation()
                        .claim("deep", "[".repeat(32) + "]".repeat(32))
                        .flattened())
                .detail()
                .contains("32 levels"));
    }
}
