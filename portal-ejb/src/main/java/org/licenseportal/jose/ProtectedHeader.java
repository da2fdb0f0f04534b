package org.licenseportal.jose;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;

/** Checks the protected header of a request and takes the device key out of it. */
final class ProtectedHeader {

    private static final Set<String> ACCEPTED = Set.of("Ed25519", "EdDSA");
    private static final String AT = "/protected";

    private final Map<String, Object> header;
    private final String type;
    private final RequestErrors errors = new RequestErrors();

    private ProtectedHeader(Map<String, Object> header, String type) {
        this.header = header;
        this.type = type;
    }

    /**
     * The device key that the document says it is signed with.
     *
     * @param type the {@code typ} that the document must have
     */
    static Jwk deviceKey(String encoded, String type) throws ReadingFailure {
        ProtectedHeader header = new ProtectedHeader(object(encoded, AT), type);
        header.checkAlgorithm();
        header.checkType();
        Jwk key = header.key();
        header.errors.throwIfAny();
        return key;
    }

    /** Decodes a part of a JWS that holds a JSON object. */
    static Map<String, Object> object(String encoded, String pointer) throws ReadingFailure {
        try {
            return StrictJson.object(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Base64Url.decode(encoded)))
                    .toString());
        } catch (IllegalArgumentException garbage) {
            throw ReadingFailure.malformed(pointer, "This part of the request is not base64url. Copy it as a whole.");
        } catch (CharacterCodingException notUtf8) {
            throw ReadingFailure.malformed(pointer, "This part of the request is not UTF-8.");
        } catch (InvalidJson broken) {
            throw ReadingFailure.malformed(
                    pointer, "This part of the request cannot be read: " + broken.getMessage() + ".");
        }
    }

    private void checkAlgorithm() throws ReadingFailure {
        if (!(header.get("alg") instanceof String alg)) {
            errors.add(AT + "/alg", "\"alg\" must be there, as \"Ed25519\" (or its older name \"EdDSA\").");
        } else if (!ACCEPTED.contains(alg)) {
            throw ReadingFailure.signatureInvalid("The signature algorithm " + Quoted.of(alg)
                    + " is not accepted. Sign the request with the device key and the algorithm \"Ed25519\".");
        }
    }

    private void checkType() {
        if (!(header.get("typ") instanceof String typ) || !isExpected(typ)) {
            errors.add(AT + "/typ", "\"typ\" must be \"" + type + "\": this is another kind of document.");
        }
        if (header.containsKey("crit")) {
            errors.add(AT + "/crit", "\"crit\" names extensions; none are understood here. Sign without it.");
        }
    }

    /** Media type names are compared without case, and "application/" may be left out (RFC 7515, 4.1.9). */
    private boolean isExpected(String typ) {
        return typ.equalsIgnoreCase(type) || typ.equalsIgnoreCase("application/" + type);
    }

    private Jwk key() {
        if (!(header.get("jwk") instanceof Map<?, ?> jwk)) {
            errors.add(AT + "/jwk", "\"jwk\" must be there: the public device key as a JSON Web Key.");
            return null;
        }
        if (jwk.containsKey("d")) {
            errors.add(
                    AT + "/jwk/d",
                    "\"jwk\" holds the private device key (\"d\"), which must never leave the machine."
                            + " Treat that key as known to others: make a new one, and send its public part only.");
        }
        if (!"OKP".equals(jwk.get("kty"))) {
            errors.add(AT + "/jwk/kty", "\"kty\" must be \"OKP\".");
        }
        if (!"Ed25519".equals(jwk.get("crv"))) {
            errors.add(AT + "/jwk/crv", "\"crv\" must be \"Ed25519\".");
        }
        return publicKey(jwk.get("x"));
    }

    private Jwk publicKey(Object x) {
        if (x instanceof String text) {
            try {
                return new Jwk(SignatureAlgorithm.ED25519, text);
            } catch (IllegalArgumentException wrong) {
                errors.add(AT + "/jwk/x", "\"x\" must be 32 bytes in base64url, without padding.");
                return null;
            }
        }
        errors.add(AT + "/jwk/x", "\"x\" must be there: the public key in base64url.");
        return null;
    }
}
