package org.licenseportal.client.request;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;
import org.licenseportal.client.AtomicFile;
import org.licenseportal.client.format.JsonMembers;
import org.licenseportal.client.format.JsonReading;
import org.licenseportal.client.format.JwsDocument;
import org.licenseportal.client.format.MalformedDocumentException;
import org.licenseportal.client.format.PublicJwk;
import org.licenseportal.client.format.StrictBase64;

/**
 * The installation's own Ed25519 key. It is made on the machine and never leaves it; its thumbprint is what the portal
 * binds the site to and what a license names. Losing it means a reset of the hardware ID in the portal.
 */
public final class DeviceKey {
    private static final int MAX_FILE = 4096;
    private static final int SEED = 32;
    /** The largest that anybody takes: a message of a gateway. */
    private static final int MAX_DOCUMENT = 256 * 1024;

    private final Ed25519PrivateKeyParameters secret;
    private final PublicJwk publicKey;

    private DeviceKey(byte[] seed) {
        if (seed.length != SEED) {
            throw new MalformedDocumentException("the device key has the wrong length");
        }
        secret = new Ed25519PrivateKeyParameters(seed);
        publicKey = PublicJwk.ed25519(secret.generatePublicKey().getEncoded());
    }

    /**
     * @param random a source fit for keys
     * @return a new key
     */
    public static DeviceKey generate(SecureRandom random) {
        byte[] seed = new byte[SEED];
        random.nextBytes(seed);
        try {
            return new DeviceKey(seed);
        } finally {
            Arrays.fill(seed, (byte) 0);
        }
    }

    /**
     * @param file as written by {@link #create}
     * @return the key in it
     * @throws IOException when it cannot be read
     * @throws MalformedDocumentException when it is not a private Ed25519 JWK, or its two halves do not fit
     */
    public static DeviceKey load(Path file) throws IOException {
        try {
            return of(JsonReading.object(Files.readAllBytes(file), MAX_FILE));
        } catch (MalformedDocumentException e) {
            throw new MalformedDocumentException(file + " is not a device key: " + e.getMessage(), e);
        }
    }

    private static DeviceKey of(JsonMembers jwk) {
        if (!jwk.requiredText("kty").equals("OKP") || !jwk.requiredText("crv").equals("Ed25519")) {
            throw new MalformedDocumentException("not an Ed25519 key");
        }
        DeviceKey key = new DeviceKey(StrictBase64.fromUrl(jwk.requiredText("d")));
        PublicJwk stated = PublicJwk.of(jwk).orElseThrow();
        if (!stated.thumbprint().equals(key.thumbprint())) {
            throw new MalformedDocumentException("its public half does not fit the private one");
        }
        return key;
    }

    /**
     * Writes the key into a new file, readable by its owner alone.
     *
     * @param file where to
     * @throws java.nio.file.FileAlreadyExistsException when there is a file: a key is never overwritten by accident
     * @throws IOException when it cannot be written
     */
    public void create(Path file) throws IOException {
        AtomicFile.createSecret(file, toJson());
    }

    /**
     * Writes the key in the place of whatever is there, readable by its owner alone. The key that was there is lost.
     *
     * @param file where to
     * @throws IOException when it cannot be written
     */
    public void replace(Path file) throws IOException {
        AtomicFile.replaceSecret(file, toJson());
    }

    private byte[] toJson() {
        String open = publicKey.toJson();
        String jwk = open.substring(0, open.length() - 1)
                + ",\"d\":\"" + StrictBase64.url(secret.getEncoded())
                + "\",\"kid\":\"" + thumbprint() + "\"}\n";
        return jwk.getBytes(StandardCharsets.UTF_8);
    }

    /** @return the public half */
    public PublicJwk publicKey() {
        return publicKey;
    }

    /** @return RFC 7638 thumbprint of the public half: what {@code cnf.jkt} of a license has to be */
    public String thumbprint() {
        return publicKey.thumbprint();
    }

    /**
     * Signs claims as they are, with the public key in the header so that nobody has to be told it before.
     *
     * @param type value of {@code typ}, a plain word
     * @param claims JSON
     * @return the signed document
     */
    public JwsDocument sign(String type, byte[] claims) {
        String header = "{\"alg\":\"Ed25519\",\"typ\":\"" + type + "\",\"jwk\":" + publicKey.toJson() + "}";
        String input = StrictBase64.url(header.getBytes(StandardCharsets.UTF_8)) + "." + StrictBase64.url(claims);
        byte[] signature = sign(input.getBytes(StandardCharsets.US_ASCII));
        String compact = input + "." + StrictBase64.url(signature);
        return JwsDocument.parse(compact.getBytes(StandardCharsets.US_ASCII), MAX_DOCUMENT);
    }

    private byte[] sign(byte[] message) {
        Ed25519Signer signer = new Ed25519Signer();
        signer.init(true, secret);
        signer.update(message, 0, message.length);
        return signer.generateSignature();
    }

    /** @return the thumbprint; nothing of the secret */
    @Override
    public String toString() {
        return "DeviceKey " + thumbprint();
    }
}
