package org.licenseportal.client.license;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.licenseportal.client.LicenseFixture.CLOCK;
import static org.licenseportal.client.LicenseFixture.NOW;
import static org.licenseportal.client.LicenseFixture.license;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.licenseportal.client.LicenseFixture;
import org.licenseportal.client.TestIssuer;
import org.licenseportal.client.format.MalformedDocumentException;
import org.licenseportal.client.license.Verification.Invalid;
import org.licenseportal.client.license.Verification.Valid;

class SequenceFileTest {
    private static final TestIssuer ISSUER = new TestIssuer();

    @TempDir
    private Path folder;

    private Path file;
    private LicenseVerifier verifier;

    @BeforeEach
    void remember() {
        file = folder.resolve("state.json");
        byte[] keys = ISSUER.keySet().getBytes(StandardCharsets.UTF_8);
        verifier = new LicenseVerifier(TrustedKeys.parse(keys, ISSUER.rootThumbprint()), CLOCK)
                .remembering(SequenceStore.inFile(file));
    }

    private Verification verify(LicenseFixture license) {
        return verifier.verify(ISSUER.license(license.claims()).getBytes(StandardCharsets.UTF_8));
    }

    private void rolledBack(LicenseFixture license) {
        assertEquals(
                Flaw.ROLLED_BACK,
                assertInstanceOf(Invalid.class, verify(license)).flaw());
    }

    @Test
    void anOlderLicenseIsRefusedAfterANewerOne() {
        assertInstanceOf(Valid.class, verify(license().number(3)));
        assertInstanceOf(Valid.class, verify(license().number(5)));
        rolledBack(license().number(4));
        assertInstanceOf(Valid.class, verify(license().number(5)));
    }

    @Test
    void theSameNumberOfAnotherLicenseIsRefused() {
        assertInstanceOf(Valid.class, verify(license().number(3)));
        rolledBack(license().number(3).with("jti", "other"));
    }

    @Test
    void sitesDoNotDisturbEachOther() {
        assertInstanceOf(Valid.class, verify(license().number(9)));
        assertInstanceOf(Valid.class, verify(license().number(1).with("sub", "18430")));
        rolledBack(license().number(8));
    }

    @Test
    void aLicenseThatIsRefusedForAnotherReasonLeavesNoTrace() {
        assertInstanceOf(Invalid.class, verify(license().number(9).leaseUntil(NOW)));
        assertFalse(Files.exists(file));
        assertInstanceOf(Valid.class, verify(license().number(1)));
    }

    @Test
    void aDamagedMemoryIsAnErrorAndNotAFreshStart() throws IOException {
        Files.writeString(file, "{\"18429\":{\"sequence\":9");
        assertThrows(MalformedDocumentException.class, () -> verify(license()));
        assertEquals("{\"18429\":{\"sequence\":9", Files.readString(file));
    }

    @Test
    void manyAtOnceLeaveTheHighest() throws IOException {
        List<Verification> all = IntStream.rangeClosed(1, 40)
                .parallel()
                .mapToObj(number -> verify(license().number(number)))
                .toList();
        assertInstanceOf(Valid.class, all.get(39));
        assertTrue(Files.readString(file).contains("\"sequence\":40"));
        rolledBack(license().number(39));
    }

    @Test
    void noDraftsStayBehind() throws IOException {
        verify(license().number(3));
        verify(license().number(4));
        try (var files = Files.list(folder)) {
            assertEquals(
                    List.of("state.json", "state.json.lock"),
                    files.map(path -> path.getFileName().toString()).sorted().toList());
        }
    }
}
