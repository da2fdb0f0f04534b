package org.licenseportal.client.gateway.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.X25519Encrypter;
import com.nimbusds.jose.jwk.OctetKeyPair;
import com.nimbusds.jose.util.Base64URL;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.text.ParseException;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.licenseportal.client.format.JsonReading;
import org.licenseportal.client.format.MalformedDocumentException;
import org.licenseportal.client.format.StrictBase64;

/** ONB-4: what the portal seals for a gateway opens there and nowhere else. The portal's side is another library. */
class SealedTextTest {
    private static final String TEXT =
            "{\"host\":\"10.0.0.5\",\"port\":443,\"user\":\"gateway\",\"password\":\"pa\\\"ß\"}";

    @TempDir
    private Path folder;

    private final SealingKey key = SealingKey.generate(new SecureRandom());

    private JWEHeader.Builder header() {
        return new JWEHeader.Builder(JWEAlgorithm.ECDH_ES, EncryptionMethod.A256GCM).keyID(key.thumbprint());
    }

    private String sealed(JWEHeader header) {
        try {
            JWEObject jwe = new JWEObject(header, new Payload(TEXT));
            jwe.encrypt(new X25519Encrypter(OctetKeyPair.parse(key.publicJwk().toString())));
            return jwe.serialize();
        } catch (JOSEException | ParseException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void opensWhatAnotherLibrarySealed() {
        byte[] opened = SealedText.parse(sealed(header().build())).open(key);
        assertEquals(TEXT, new String(opened, StandardCharsets.UTF_8));
        PbxCredentials credentials = PbxCredentials.open(sealed(header().build()), key);
        assertEquals("10.0.0.5:443", credentials.address());
        assertEquals("pa\"ß", credentials.login().password());
        assertFalse(credentials.toString().contains("pa\""));
        assertFalse(credentials.login().toString().contains("pa\""));
    }

    @Test
    void whoTookPartIsPartOfTheSecret() {
        JWEHeader parties = header().agreementPartyUInfo(Base64URL.encode("Alice"))
                .agreementPartyVInfo(Base64URL.encode("Bob"))
                .build();
        assertEquals(TEXT, new String(SealedText.parse(sealed(parties)).open(key), StandardCharsets.UTF_8));
    }

    @Test
    void anotherKeyOpensNothing() {
        SealingKey other = SealingKey.generate(new SecureRandom());
        SealedText named = SealedText.parse(sealed(header().build()));
        SealedText nameless = SealedText.parse(sealed(header().keyID(null).build()));
        assertThrows(MalformedDocumentException.class, () -> named.open(other));
        assertThrows(MalformedDocumentException.class, () -> nameless.open(other));
        assertTrue(nameless.open(key).length > 0);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 2, 3, 4})
    void whatWasChangedDoesNotOpen(int part) {
        String[] parts = sealed(header().build()).split("\\.", -1);
        char first = parts[part].charAt(part == 0 ? 8 : 0);
        parts[part] = part == 0
                ? StrictBase64.url(new String(StrictBase64.fromUrl(parts[0]), StandardCharsets.UTF_8)
                        .replaceFirst("\\{", "{ ")
                        .getBytes(StandardCharsets.UTF_8))
                : (first == 'A' ? "B" : "A") + parts[part].substring(1);
        assertThrows(MalformedDocumentException.class, () -> SealedText.parse(String.join(".", parts))
                .open(key));
    }

    @ParameterizedTest
    @CsvSource({"ECDH-ES, A128GCM", "ECDH-ES, A256CBC-HS512", "ECDH-ES+A256KW, A256GCM"})
    void otherWaysToSealAreRefused(String algorithm, String method) {
        JWEHeader other = new JWEHeader.Builder(JWEAlgorithm.parse(algorithm), EncryptionMethod.parse(method)).build();
        String sealed = sealed(other);
        assertThrows(MalformedDocumentException.class, () -> SealedText.parse(sealed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a.b.c", "....", "e30....", "e30.e30.e30.e30.e30"})
    void whatIsNoSealedTextIsRefused(String text) {
        assertThrows(
                MalformedDocumentException.class, () -> SealedText.parse(text).open(key));
    }

    /** The zero point would make the same secret with every key (RFC 7748, section 6.1). */
    @Test
    void aPointThatOpensForEverybodyIsRefused() {
        byte[] zero = ("{\"kty\":\"OKP\",\"crv\":\"X25519\",\"x\":\"" + StrictBase64.url(new byte[32]) + "\"}")
                .getBytes(StandardCharsets.UTF_8);
        assertThrows(MalformedDocumentException.class, () -> key.agree(JsonReading.object(zero, 200)));
    }

    /** RFC 8037, appendix A.6. */
    @Test
    void agreesOnTheSecretOfTheStandardsExample() throws IOException {
        Path file = Files.writeString(
                folder.resolve("bob"),
                "{\"kty\":\"OKP\",\"crv\":\"X25519\",\"d\":\""
                        + StrictBase64.url(HexFormat.of()
                                .parseHex("5dab087e624a8a4b79e17f8b83800ee66f3bb1292618b6fd1c2f8b27ff88e0eb"))
                        + "\",\"x\":\"3p7bfXt9wbTTW2HC7OQ1Nz-DQ8hbeGdNrfx-FG-IK08\"}");
        byte[] alice = "{\"kty\":\"OKP\",\"crv\":\"X25519\",\"x\":\"hSDwCYkwp1R0i33ctD73Wg2_Og0mOBr066SpjqqbTmo\"}"
                .getBytes(StandardCharsets.UTF_8);
        assertEquals(
                "4a5d9d5ba4ce2de1728e3bf480350f25e07e21c947d19e3376f09b3c1e161742",
                HexFormat.of().formatHex(SealingKey.load(file).agree(JsonReading.object(alice, 200))));
    }

    @Test
    void theKeysFileIsForItsOwnerAloneAndReadByAnotherLibrary() throws Exception {
        Path file = folder.resolve("sealing-key.jwk.json");
        key.create(file);
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        OctetKeyPair jwk = OctetKeyPair.parse(Files.readString(file));
        assertEquals(jwk.computeThumbprint().toString(), key.thumbprint());
        assertEquals(key.thumbprint(), SealingKey.load(file).thumbprint());
        assertFalse(key.toString().contains(jwk.getD().toString()));
        assertFalse(key.publicJwk().containsKey("d"));
        assertThrows(FileAlreadyExistsException.class, () -> key.create(file));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"d\":\"AQAB\",\"x\":\"AQAB\"}",
                "{\"kty\":\"OKP\",\"crv\":\"X25519\",\"d\":\"AQAB\",\"x\":\"AQAB\"}",
                "{\"kty\":\"OKP\",\"crv\":\"X25519\",\"d\":\"1PQ-MqgGQHUtOLPTlZ8ou1Ip6TvQ8QILCUYEQimS6Jo\","
                        + "\"x\":\"hSDwCYkwp1R0i33ctD73Wg2_Og0mOBr066SpjqqbTmo\"}"
            })
    void refusesAFileThatIsNoKeyOrWhoseHalvesDoNotFit(String content) throws IOException {
        Path file = Files.writeString(folder.resolve("bad"), content);
        assertThrows(MalformedDocumentException.class, () -> SealingKey.load(file));
    }
}
