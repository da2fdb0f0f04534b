package org.licenseportal.client.proof;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import org.bouncycastle.crypto.params.Ed25519PublicKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;
import org.licenseportal.client.format.MalformedDocumentException;
import org.licenseportal.client.format.StrictBase64;

/**
 * The public key of a transparency log, as one line of text: {@code name+key ID+key}. The portal serves that of its
 * audit trail at {@code /.well-known/audit-log/key}. It is all that has to be known beforehand.
 */
public final class VerifierKey {
    /** Bytes of a key ID. */
    static final int ID_LENGTH = 4;

    private static final byte ED25519 = 1;
    private static final int KEY_LENGTH = 32;
    private static final String ID_FORM = "[0-9a-fA-F]{8}";

    private final String name;
    private final String id;
    private final Ed25519PublicKeyParameters key;

    private VerifierKey(String name, String id, Ed25519PublicKeyParameters key) {
        this.name = name;
        this.id = id;
        this.key = key;
    }

    /**
     * @param text the key; spaces and line ends around it do not matter
     * @return the key
     * @throws MalformedDocumentException when it is not a verifier key, not of kind Ed25519, or mistyped
     */
    public static VerifierKey parse(String text) {
        try {
            return read(text.strip());
        } catch (MalformedDocumentException e) {
            throw new MalformedDocumentException("this is not a verifier key that can be used: " + e.getMessage(), e);
        }
    }

    private static VerifierKey read(String text) {
        // Base64 may have a plus of its own: only the first two separate.
        String[] parts = text.split("\\+", 3);
        if (parts.length != 3 || !parts[1].matches(ID_FORM)) {
            throw new MalformedDocumentException("it has the form name+key ID+key");
        }
        String name = ProofText.keyName(parts[0]);
        byte[] encoded = StrictBase64.fromPadded(parts[2]);
        if (encoded.length != 1 + KEY_LENGTH || encoded[0] != ED25519) {
            throw new MalformedDocumentException("its key is not an Ed25519 key");
        }
        String id = idOf(name, encoded);
        if (!id.equals(parts[1].toLowerCase(Locale.ROOT))) {
            throw new MalformedDocumentException("its key ID does not fit its name and key; was it mistyped?");
        }
        return new VerifierKey(name, id, point(encoded));
    }

    private static String idOf(String name, byte[] encoded) {
        var digest = ProofHash.sha256();
        digest.update((name + "\n").getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest.digest(encoded), 0, ID_LENGTH);
    }

    private static Ed25519PublicKeyParameters point(byte[] encoded) {
        try {
            return new Ed25519PublicKeyParameters(Arrays.copyOfRange(encoded, 1, encoded.length));
        } catch (IllegalArgumentException e) {
            throw new MalformedDocumentException("its key is not an Ed25519 key", e);
        }
    }

    /** @return name of the log */
    public String name() {
        return name;
    }

    /** @return the key ID, 8 hexadecimal digits */
    public String id() {
        return id;
    }

    boolean verifies(byte[] message, byte[] signature) {
        Ed25519Signer signer = new Ed25519Signer();
        signer.init(false, key);
        signer.update(message, 0, message.length);
        return signer.verifySignature(signature);
    }
}
