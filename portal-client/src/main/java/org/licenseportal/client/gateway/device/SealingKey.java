package org.licenseportal.client.gateway.device;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.spec.NamedParameterSpec;
import java.security.spec.XECPrivateKeySpec;
import java.security.spec.XECPublicKeySpec;
import java.util.Arrays;
import javax.crypto.KeyAgreement;
import org.licenseportal.client.AtomicFile;
import org.licenseportal.client.format.JsonMembers;
import org.licenseportal.client.format.JsonReading;
import org.licenseportal.client.format.MalformedDocumentException;
import org.licenseportal.client.format.StrictBase64;

/**
 * The gateway's own X25519 key: what is sealed for it, this key alone opens. It is made on the gateway and never leaves
 * it.
 */
public final class SealingKey {
    private static final int LENGTH = 32;
    private static final int MAX_FILE = 4096;
    private static final int CLAMP = 0x7f;
    private static final String X25519 = "X25519";
    /** The point that every public key of this curve is a multiple of (RFC 7748, section 4.1). */
    private static final byte[] BASE = Arrays.copyOf(new byte[] {9}, LENGTH);

    private final byte[] secret;
    private final byte[] open;

    private SealingKey(byte[] secret) {
        if (secret.length != LENGTH) {
            throw new MalformedDocumentException("the sealing key has the wrong length");
        }
        this.secret = secret.clone();
        this.open = agree(BASE);
    }

    /**
     * @param random a source fit for keys
     * @return a new key
     */
    public static SealingKey generate(SecureRandom random) {
        byte[] secret = new byte[LENGTH];
        random.nextBytes(secret);
        return new SealingKey(secret);
    }

    /**
     * @param file as written by {@link #create}
     * @return the key in it
     * @throws IOException when it cannot be read
     * @throws MalformedDocumentException when it is not a private X25519 JWK, or its two halves do not fit
     */
    public static SealingKey load(Path file) throws IOException {
        try {
            JsonMembers jwk = JsonReading.object(Files.readAllBytes(file), MAX_FILE);
            requireCurve(jwk);
            SealingKey key = new SealingKey(StrictBase64.fromUrl(jwk.requiredText("d")));
            if (!jwk.requiredText("x").equals(StrictBase64.url(key.open))) {
                throw new MalformedDocumentException("its public half does not fit the private one");
            }
            return key;
        } catch (MalformedDocumentException e) {
            throw new MalformedDocumentException(file + " is not a sealing key: " + e.getMessage(), e);
        }
    }

    /**
     * Writes the key into a new file, readable by its owner alone.
     *
     * @param file where to
     * @throws java.nio.file.FileAlreadyExistsException when there is a file: a key is never overwritten by accident
     * @throws IOException when it cannot be written
     */
    public void create(Path file) throws IOException {
        JsonObject jwk = Json.createObjectBuilder(publicJwk())
                .add("d", StrictBase64.url(secret))
                .add("kid", thumbprint())
                .build();
        AtomicFile.createSecret(file, (jwk + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** @return the public half, its members in the order of the thumbprint */
    public JsonObject publicJwk() {
        return Json.createObjectBuilder()
                .add("crv", X25519)
                .add("kty", "OKP")
                .add("x", StrictBase64.url(open))
                .build();
    }

    /** @return RFC 7638 thumbprint of the public half */
    public String thumbprint() {
        try {
            byte[] members = publicJwk().toString().getBytes(StandardCharsets.UTF_8);
            return StrictBase64.url(MessageDigest.getInstance("SHA-256").digest(members));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The secret that both sides of an exchange with this public key come to (RFC 7748). */
    byte[] agree(JsonMembers jwk) {
        requireCurve(jwk);
        byte[] other = StrictBase64.fromUrl(jwk.requiredText("x"));
        if (other.length != LENGTH) {
            throw new MalformedDocumentException("a key has the wrong length");
        }
        return agree(other);
    }

    private byte[] agree(byte[] other) {
        try {
            KeyFactory factory = KeyFactory.getInstance("XDH");
            KeyAgreement agreement = KeyAgreement.getInstance(X25519);
            agreement.init(factory.generatePrivate(new XECPrivateKeySpec(NamedParameterSpec.X25519, secret)));
            XECPublicKeySpec point = new XECPublicKeySpec(NamedParameterSpec.X25519, number(other));
            agreement.doPhase(factory.generatePublic(point), true);
            return agreement.generateSecret();
        } catch (GeneralSecurityException e) {
            throw new MalformedDocumentException("a key of a kind that opens nothing", e);
        }
    }

    /** Least byte first, and the highest bit does not count (RFC 7748, section 5). */
    private static BigInteger number(byte[] littleEndian) {
        byte[] big = new byte[LENGTH];
        for (int i = 0; i < LENGTH; i++) {
            big[i] = littleEndian[LENGTH - 1 - i];
        }
        big[0] &= CLAMP;
        return new BigInteger(1, big);
    }

    private static void requireCurve(JsonMembers jwk) {
        if (!jwk.requiredText("kty").equals("OKP") || !jwk.requiredText("crv").equals(X25519)) {
            throw new MalformedDocumentException("not an X25519 key");
        }
    }

    /** @return the thumbprint; nothing of the secret */
    @Override
    public String toString() {
        return "SealingKey " + thumbprint();
    }
}
