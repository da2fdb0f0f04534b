package org.licenseportal.client.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.nimbusds.jose.jwk.OctetKeyPair;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.licenseportal.client.format.MalformedDocumentException;

class DeviceKeyTest {
    @TempDir
    private Path folder;

    @Test
    void itsFileIsForItsOwnerAlone() throws IOException {
        Path file = folder.resolve("key");
        DeviceKey.generate(new SecureRandom()).create(file);
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        DeviceKey.generate(new SecureRandom()).replace(file);
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void isNeverOverwrittenByAccident() throws IOException {
        Path file = folder.resolve("key");
        DeviceKey first = DeviceKey.generate(new SecureRandom());
        first.create(file);
        DeviceKey second = DeviceKey.generate(new SecureRandom());
        assertThrows(FileAlreadyExistsException.class, () -> second.create(file));
        assertEquals(first.thumbprint(), DeviceKey.load(file).thumbprint());
    }

    @Test
    void anotherLibraryReadsTheFileAndAgreesOnTheThumbprint() throws Exception {
        Path file = folder.resolve("key");
        DeviceKey key = DeviceKey.generate(new SecureRandom());
        key.create(file);
        OctetKeyPair jwk = OctetKeyPair.parse(Files.readString(file));
        assertEquals(jwk.computeThumbprint().toString(), key.thumbprint());
        assertEquals(key.thumbprint(), jwk.getKeyID());
        assertFalse(key.toString().contains(jwk.getD().toString()));
    }

    @Test
    void loadsTheExampleOfTheContract() throws Exception {
        Path file = Path.of(
                DeviceKeyTest.class.getResource("/examples/device-key.jwk.json").toURI());
        String expected =
                OctetKeyPair.parse(Files.readString(file)).computeThumbprint().toString();
        assertEquals(expected, DeviceKey.load(file).thumbprint());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "{\"kty\":\"RSA\",\"crv\":\"Ed25519\"}",
                "{\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"x\":\"RxIRPhFCPLa5qUrFGyCVZ13-uB_BVKQTgTBAmBpxlOs\"}",
                "{\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"d\":\"AQAB\",\"x\":\"AQAB\"}",
                "{\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"d\":\"1PQ-MqgGQHUtOLPTlZ8ou1Ip6TvQ8QILCUYEQimS6Jo\","
                        + "\"x\":\"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo\"}"
            })
    void refusesWhatIsNoKeyOrWhoseHalvesDoNotFit(String content) throws IOException {
        Path file = Files.writeString(folder.resolve("bad"), content);
        assertThrows(MalformedDocumentException.class, () -> DeviceKey.load(file));
    }
}
