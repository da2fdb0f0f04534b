package org.licenseportal.client.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.licenseportal.client.TestLog;
import org.licenseportal.client.format.MalformedDocumentException;
import org.licenseportal.client.proof.ProofVerdict.Proven;
import org.licenseportal.client.proof.ProofVerdict.Unproven;

class AuditProofTest {
    private static final String NAME = "portal.example/audit";
    private static final int SIZE = 11;
    private static final int INDEX = 5;
    private static final TestLog LOG = TestLog.of(NAME, SIZE);
    private static final VerifierKey KEY = VerifierKey.parse(LOG.key());
    private static final String PROOF = LOG.proof(INDEX);

    private static ProofVerdict verdict(String file) {
        return AuditProof.parse(file.getBytes(StandardCharsets.UTF_8)).verify(KEY);
    }

    private static Proven proven(String file) {
        return verdict(file).fold(proven -> proven, unproven -> {
            throw new AssertionError(unproven.detail());
        });
    }

    private static Unproven unproven(String file) {
        return verdict(file)
                .fold(
                        proven -> {
                            throw new AssertionError("proven: " + file);
                        },
                        unproven -> unproven);
    }

    private static String refusal(byte[] file) {
        return assertThrows(MalformedDocumentException.class, () -> AuditProof.parse(file))
                .getMessage();
    }

    /** The text that the log signs, with its parts as they are in {@link #LOG}. */
    private static String text() {
        String note = LOG.checkpoint();
        return note.substring(0, note.indexOf("\n\n") + 1);
    }

    private static String signedProof(String text) {
        return PROOF.substring(0, PROOF.indexOf("\n\n") + 2) + LOG.signed(text);
    }

    @Test
    void everyEntryOfEveryLogIsProven() {
        for (int size = 1; size <= 40; size++) {
            TestLog log = TestLog.of(NAME, size);
            VerifierKey key = VerifierKey.parse(log.key());
            for (int index = 0; index < size; index++) {
                ProofVerdict verdict = AuditProof.parse(log.proof(index).getBytes(StandardCharsets.UTF_8))
                        .verify(key);
                assertTrue(verdict instanceof Proven, size + ": " + index);
            }
        }
    }

    @Test
    void saysWhatIsProven() {
        Proven proven = proven(PROOF);
        assertEquals(NAME, proven.log());
        assertEquals(INDEX, proven.index());
        assertEquals(SIZE, proven.treeSize());
        assertEquals("a-5", proven.entry().requiredText("action"));
        assertEquals("Zoë", proven.entry().requiredMembers("actor").requiredText("name"));
    }

    /** One bit, anywhere: nothing of the file is open to change. */
    @Test
    void noBitOfTheFileMayBeAnother() {
        byte[] file = PROOF.getBytes(StandardCharsets.UTF_8);
        for (int at = 0; at < file.length; at++) {
            for (int bit = 0; bit < Byte.SIZE; bit++) {
                byte[] changed = file.clone();
                changed[at] ^= (byte) (1 << bit);
                assertFalse(isProven(changed), "byte " + at + ", bit " + bit);
            }
        }
    }

    @Test
    void noByteOfTheFileMayBeMissingOrTwice() {
        String text = PROOF;
        for (int at = 0; at < text.length(); at++) {
            String less = text.substring(0, at) + text.substring(at + 1);
            String more = text.substring(0, at) + text.charAt(at) + text.substring(at);
            assertFalse(isProven(less.getBytes(StandardCharsets.UTF_8)), "without " + at);
            assertFalse(isProven(more.getBytes(StandardCharsets.UTF_8)), "twice " + at);
            assertFalse(isProven(text.substring(0, at).getBytes(StandardCharsets.UTF_8)), "cut at " + at);
        }
    }

    private static boolean isProven(byte[] file) {
        try {
            return AuditProof.parse(file).verify(KEY) instanceof Proven;
        } catch (MalformedDocumentException e) {
            return false;
        }
    }

    @Test
    void anotherKeyOfTheSameNameIsUnknown() {
        TestLog other = TestLog.of(NAME, SIZE);
        Unproven unproven = unproven(other.proof(INDEX));
        assertEquals(ProofFlaw.KEY_UNKNOWN, unproven.flaw());
        assertTrue(unproven.detail().contains("(key ID " + KEY.id() + ") did not sign this"));
    }

    @Test
    void aSignatureOfAnotherTextIsWrong() {
        String larger = text().replace("\n" + SIZE + "\n", "\n" + (SIZE + 1) + "\n");
        String file = signedProof(text()).replace(text() + "\n", larger + "\n");
        assertEquals(ProofFlaw.SIGNATURE_WRONG, unproven(file).flaw());
    }

    @Test
    void aSignatureHas64Bytes() {
        String line = "— " + NAME + " " + TestLog.base64(new byte[] {1, 2, 3, 4, 5}) + "\n";
        assertEquals(
                ProofFlaw.KEY_UNKNOWN,
                unproven(signedProof(text()).replace(LOG.line(text()), line)).flaw());
        byte[] id = HexFormat.of().parseHex(KEY.id() + "00");
        String cut = "— " + NAME + " " + TestLog.base64(id) + "\n";
        assertEquals(
                ProofFlaw.SIGNATURE_WRONG,
                unproven(signedProof(text()).replace(LOG.line(text()), cut)).flaw());
    }

    @Test
    void unknownSignaturesAreIgnoredWhereverTheyStand() {
        String witness = TestLog.of("witness.example", 1).line("whatever");
        String namesake = TestLog.of(NAME, 1).line("whatever");
        String line = LOG.line(text());
        proven(PROOF + witness + namesake);
        proven(PROOF.replace(line, witness + namesake + line));
        proven(PROOF + witness.repeat(20));
        assertEquals(
                ProofFlaw.KEY_UNKNOWN, unproven(PROOF.replace(line, witness)).flaw());
    }

    @Test
    void everySignatureOfTheKeyHasToBeRight() {
        proven(PROOF + LOG.line(text()));
        assertEquals(
                ProofFlaw.SIGNATURE_WRONG, unproven(PROOF + LOG.line("another")).flaw());
    }

    @Test
    void theLogIsTheOneOfTheKey() {
        Unproven unproven = unproven(signedProof(text().replace(NAME, "other.example")));
        assertEquals(ProofFlaw.WRONG_LOG, unproven.flaw());
        assertTrue(unproven.detail().contains("other.example"));
    }

    @ParameterizedTest
    @CsvSource({"5, 4, NOT_IN_LOG", "5, 8, PROOF_TOO_LONG", "5, 11, WRONG_INDEX", "8, 5, PROOF_TOO_SHORT"})
    void anotherIndexIsRefused(int index, String other, ProofFlaw flaw) {
        assertEquals(
                flaw,
                unproven(LOG.proof(index).replace("index " + index + "\n", "index " + other + "\n"))
                        .flaw());
    }

    @Test
    void theWayHasItsLength() {
        List<byte[]> none = List.of();
        assertEquals(
                ProofFlaw.PROOF_TOO_SHORT,
                unproven(LOG.proof(INDEX, none, LOG.checkpoint())).flaw());
        List<byte[]> many = Collections.nCopies(70, new byte[ProofHash.LENGTH]);
        assertEquals(
                ProofFlaw.PROOF_TOO_LONG,
                unproven(LOG.proof(INDEX, many, LOG.checkpoint())).flaw());
    }

    @Test
    void anotherEntryIsRefused() {
        String entry = TestLog.base64(TestLog.entry(INDEX).getBytes(StandardCharsets.UTF_8));
        String other = TestLog.base64(TestLog.entry(6).getBytes(StandardCharsets.UTF_8));
        assertEquals(ProofFlaw.NOT_IN_LOG, unproven(PROOF.replace(entry, other)).flaw());
    }

    @Test
    void linesThatALogAddsToItsCheckpointAreAllowed() {
        assertEquals(SIZE, proven(signedProof(text() + "more of it\n")).treeSize());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "portal.example/audit\n11\n",
                "portal.example/audit\n\n11\n",
                "portal.example/audit\n011\nx\n"
            })
    void aSignedTextThatIsNoCheckpointCannotBeRead(String text) {
        assertThrows(MalformedDocumentException.class, () -> verdict(signedProof(text)));
    }

    @Test
    void aProvenEntryThatIsNoJsonObjectCannotBeRead() {
        TestLog log = new TestLog(NAME, List.of("[]".getBytes(StandardCharsets.UTF_8)));
        AuditProof proof = AuditProof.parse(log.proof(0).getBytes(StandardCharsets.UTF_8));
        VerifierKey key = VerifierKey.parse(log.key());
        assertThrows(MalformedDocumentException.class, () -> proof.verify(key));
    }

    @ParameterizedTest
    @CsvSource({
        "c2sp.org/tlog-proof@v1, c2sp.org/tlog-proof@v2, does not begin with c2sp.org/tlog-proof@v1",
        "index 5, index 05, the index is not a decimal number",
        "index 5, index -5, the index is not a decimal number",
        "index 5, index 9999999999999999999, the index is too large",
        "index 5, at 5, \"index\" is missing",
        "extra , extras , \"extra\" is missing",
        "extra , extra *, not base64"
    })
    void whatIsNoProofIsNamed(String part, String other, String words) {
        String message = refusal(PROOF.replace(part, other).getBytes(StandardCharsets.UTF_8));
        assertTrue(message.startsWith("this is not a proof that can be read: "), message);
        assertTrue(message.contains(words), message);
    }

    @Test
    void otherLineEndsOtherCharactersAndMassesAreNamed() {
        assertTrue(refusal(PROOF.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8))
                .contains("line ends"));
        assertTrue(refusal(PROOF.replace("audit", "a\tdit").getBytes(StandardCharsets.UTF_8))
                .contains("control characters"));
        assertTrue(refusal(PROOF.getBytes(StandardCharsets.UTF_16)).contains("UTF-8"));
        assertTrue(refusal(new byte[AuditProof.MAX_DOCUMENT + 1]).contains("larger than"));
        assertTrue(
                refusal(PROOF.stripTrailing().getBytes(StandardCharsets.UTF_8)).contains("cut off"));
    }
}
