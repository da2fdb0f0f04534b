package org.licenseportal.jose;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.licenseportal.jose.Readings.accepted;
import static org.licenseportal.jose.Readings.error;
import static org.licenseportal.jose.Readings.example;
import static org.licenseportal.jose.Readings.pointers;
import static org.licenseportal.jose.Readings.signatureInvalid;

import com.nimbusds.jose.jwk.OctetKeyPair;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The carriers of a request: which are taken, and what is said of those that are not. */
class RequestFormTest {

    private static final RequestFixture REQUEST = RequestFixture.activation();

    static Stream<String> everyForm() {
        String file = REQUEST.file();
        String oneLine = "-----BEGIN LICENSE REQUEST-----\n"
                + Base64.getEncoder().encodeToString(REQUEST.flattened().getBytes(StandardCharsets.UTF_8))
                + "\n-----END LICENSE REQUEST-----";
        return Stream.of(
                file,
                file.replace("\n", "\r\n"),
                "\uFEFF" + file,
                file.replaceAll("(?m)^", "    "),
                file + "Sent from my phone\n",
                oneLine,
                "{\"a human line\": 1}\n" + file,
                REQUEST.flattened(),
                "\uFEFF" + REQUEST.flattened(),
                " \n" + REQUEST.flattened() + "\r\n",
                REQUEST.flattened().replace("{\"payload\"", "{\"extension\":{\"deep\":[1]},\"payload\""),
                REQUEST.flattened().replace("{\"payload\"", "{\"header\":{\"note\":\"x\"},\"payload\""),
                REQUEST.general(),
                REQUEST.compact(),
                REQUEST.compact() + "\n");
    }

    @ParameterizedTest
    @MethodSource("everyForm")
    void everyFormGivesTheSameDocument(String text) {
        RequestDocument document = accepted(text);

        assertEquals(REQUEST.compact(), document.compact());
        assertArrayEquals(Digests.sha256(REQUEST.compact()), document.digest());
        assertEquals("18429", document.claims().siteIdentifier().value());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "activate-site-18429",
                "activate-stocked-19000",
                "activate-stocked-without-reseller",
                "sync-site-18429"
            })
    void takesTheExamplesOfAnIndependentProgram(String name) throws Exception {
        assertEquals(
                OctetKeyPair.parse("{\"kty\":\"OKP\",\"crv\":\"Ed25519\","
                                + "\"x\":\"RxIRPhFCPLa5qUrFGyCVZ13-uB_BVKQTgTBAmBpxlOs\"}")
                        .computeThumbprint()
                        .toString(),
                accepted(example(name)).deviceKeyThumbprint());
    }

    @Test
    void refusesTheTamperedExample() {
        assertTrue(signatureInvalid(example("tampered")).contains("was changed"));
    }

    static Stream<byte[]> otherFiles() {
        return Stream.of(
                new byte[0],
                "  \n".getBytes(StandardCharsets.UTF_8),
                new byte[] {'P', 'K', 3, 4, 20, 0},
                new byte[] {0x1F, (byte) 0x8B, 8},
                "%PDF-1.7".getBytes(StandardCharsets.UTF_8),
                "<?xml version=\"1.0\"?><request/>".getBytes(StandardCharsets.UTF_8),
                REQUEST.file().getBytes(StandardCharsets.UTF_16),
                REQUEST.file().getBytes(StandardCharsets.UTF_16LE),
                "Café ".concat(REQUEST.file()).getBytes(StandardCharsets.ISO_8859_1),
                "[]".getBytes(StandardCharsets.UTF_8),
                "hello".getBytes(StandardCharsets.UTF_8),
                "a.b.c.d.e".getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("otherFiles")
    void saysOfOtherFilesThatTheyAreNoRequest(byte[] bytes) {
        RequestReading reading = RequestDocument.read(bytes);

        List<RequestError> errors =
                assertInstanceOf(RequestReading.MalformedRequest.class, reading).errors();
        assertEquals("", errors.get(0).pointer());
        assertTrue(
                errors.get(0).detail().matches("(?s).*(Send|send|Make).*"),
                errors.get(0).detail());
    }

    @Test
    void saysOfALicenseThatItIsNotTheRequest() {
        String license = Armor.LICENSE.encode("{}", List.of());

        assertTrue(error(license).detail().startsWith("This is a license file"));
    }

    @Test
    void refusesTwoRequestsInOneFile() {
        assertTrue(error(REQUEST.file() + REQUEST.file()).detail().contains("more than one request"));
    }

    @Test
    void saysThatTheFileWasCutOff() {
        String file = REQUEST.file();

        assertTrue(error(file.substring(0, file.indexOf("-----END"))).detail().contains("cut off"));
        String lineLost = file.replaceFirst("\n[\\w+/=]+\n", "\nQUJD\n");
        assertTrue(error(lineLost).detail().length() > 20);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "=", "é", " x ", "A"})
    void refusesGarbageInTheBase64(String garbage) {
        String file = REQUEST.file().replaceFirst("(REQUEST-----\n.{20})", "$1" + garbage);

        assertEquals("", error(file).pointer());
    }

    @Test
    void refusesBase64WithASecondSpelling() {
        String[] parts = REQUEST.compact().split("\\.");

        assertEquals("/signature", error(secondSpelling(parts, 2)).pointer());
        signatureInvalid(secondSpelling(parts, 1));
    }

    /** Sets a bit of the last character that lies beyond the last byte, or adds a character that stands for no byte. */
    private static String secondSpelling(String[] parts, int index) {
        String[] changed = parts.clone();
        String part = parts[index];
        int last = part.length() - 1;
        changed[index] = part.length() % 4 == 0 ? part + "A" : part.substring(0, last) + (char) (part.charAt(last) + 1);
        return String.join(".", changed);
    }

    @Test
    void namesMissingMembersOfTheJws() {
        assertEquals(List.of("/protected", "/payload", "/signature"), pointers("{}"));
        assertEquals(List.of("/signature"), pointers(REQUEST.flattened().replace("\"signature\"", "\"sig\"")));
        assertEquals(List.of("/payload"), pointers("{\"protected\":\"\",\"payload\":7,\"signature\":\"\"}"));
    }

    @Test
    void refusesMoreOrLessThanOneSignature() {
        String one = REQUEST.general();

        assertEquals(List.of("/signatures"), pointers(one.replaceAll("\\[(.*)]", "[$1,$1]")));
        assertEquals(List.of("/signatures"), pointers(one.replaceAll("\\[.*]", "[]")));
        assertEquals(List.of("/signatures"), pointers(one.replaceAll("\\[.*]", "7")));
        assertEquals(List.of("/signatures"), pointers(one.replace("{\"payload\"", "{\"signature\":\"\",\"payload\"")));
    }

    @Test
    void refusesAnUnprotectedHeaderThatWouldMatter() {
        String before = "{\"payload\"";

        assertEquals(
                List.of("/header/alg"),
                pointers(REQUEST.flattened().replace(before, "{\"header\":{\"alg\":\"none\"},\"payload\"")));
        assertEquals(List.of("/header"), pointers(REQUEST.flattened().replace(before, "{\"header\":7,\"payload\"")));
    }

    @Test
    void refusesADuplicateMember() {
        String twice = REQUEST.flattened().replace("{\"payload\"", "{\"payload\":\"\",\"payload\"");

        assertTrue(error(twice).detail().contains("stands twice"));
    }

    @Test
    void takes64KibibytesAndNotOneMore() {
        String file = REQUEST.file();
        String filler = " ".repeat(RequestDocument.MAX_BYTES - file.length());

        accepted(filler + file);
        assertEquals(new RequestReading.TooLarge(RequestDocument.MAX_BYTES), Readings.read(" " + filler + file));
    }
}
