package org.licenseportal.identity;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.AuthenticationRequest;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.RegistrationRequest;
import com.webauthn4j.data.attestation.authenticator.AttestedCredentialData;
import com.webauthn4j.data.attestation.authenticator.AuthenticatorData;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.client.CollectedClientData;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import com.webauthn4j.util.exception.WebAuthnException;
import com.webauthn4j.verifier.exception.MaliciousCounterValueException;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;

/**
 * Looks at what authenticators say (WebAuthn, level 2): challenge, origin, signature, presence and verification of the
 * person. Whose word it is that a passkey was made by this or that device is not asked for.
 *
 * <p>Answers come as the parts of WebAuthn in base64url, with dots between: {@code clientDataJSON.attestationObject} of
 * a new passkey, {@code clientDataJSON.rawId.authenticatorData.signature.userHandle} of one that is shown.
 */
@ApplicationScoped
class PasskeyCeremony {

    /** How a passkey that was shown turned out. */
    enum Verdict {
        /** It is the one, and a person was verified. */
        GOOD,
        /** It is not. */
        WRONG,
        /** It signed less often than was seen before: there is a copy of it. */
        COPIED
    }

    /** The kinds of keys, the preferred one first: ES256, EdDSA, RS256. */
    static final List<Long> ALGORITHMS = List.of(
            COSEAlgorithmIdentifier.ES256.getValue(),
            COSEAlgorithmIdentifier.EdDSA.getValue(),
            COSEAlgorithmIdentifier.RS256.getValue());

    private static final List<PublicKeyCredentialParameters> KINDS = ALGORITHMS.stream()
            .map(number -> new PublicKeyCredentialParameters(
                    PublicKeyCredentialType.PUBLIC_KEY, COSEAlgorithmIdentifier.create(number)))
            .toList();

    private static final int MADE_PARTS = 2;
    private static final int SHOWN_PARTS = 5;

    private final ObjectConverter converter = new ObjectConverter();
    private final WebAuthnManager manager = WebAuthnManager.createNonStrictWebAuthnManager(converter);
    private final AttestedCredentialDataConverter credentials = new AttestedCredentialDataConverter(converter);

    /** The challenge that a new passkey answers to; empty when the answer cannot be read. */
    Optional<SecretToken> challenge(String answer) {
        return readNew(answer).flatMap(data -> challenge(data.getCollectedClientData()));
    }

    /** Takes a new passkey; empty when something about it is wrong. */
    Optional<NewPasskey> take(String answer, SecretToken challenge, RelyingParty party) {
        return readNew(answer).filter(data -> good(data, challenge, party)).map(this::passkey);
    }

    /** Reads what a browser shows; empty when it cannot be read. */
    Optional<ShownPasskey> read(String answer) {
        return parts(answer, SHOWN_PARTS).flatMap(this::shown);
    }

    /** Looks at what was shown. */
    Verdict look(ShownPasskey shown, Passkey known, RelyingParty party) {
        CredentialRecordImpl credential = new CredentialRecordImpl(
                new NoneAttestationStatement(),
                true,
                known.synced(),
                null,
                known.count(),
                credentials.convert(bytes(known.credential())),
                null,
                null,
                null,
                null);
        ServerProperty server = server(shown.challenge().orElseThrow(), party);
        AuthenticationParameters parameters = new AuthenticationParameters(server, credential, null, true, true);
        return attempt(() -> verdict(shown.data(), parameters)).orElse(Verdict.WRONG);
    }

    /** The identifier of a passkey, in base64url, as browsers need it to know it again. */
    String identifier(Passkey known) {
        return text(credentials.extractCredentialId(bytes(known.credential())));
    }

    private Optional<RegistrationData> readNew(String answer) {
        return parts(answer, MADE_PARTS).flatMap(this::made);
    }

    private Optional<RegistrationData> made(List<byte[]> parts) {
        return attempt(() -> manager.parse(new RegistrationRequest(parts.get(1), parts.get(0))))
                .filter(data -> data.getCollectedClientData() != null)
                .filter(data -> data.getAttestationObject() != null);
    }

    private Optional<ShownPasskey> shown(List<byte[]> parts) {
        return attempt(() -> manager.parse(new AuthenticationRequest(
                        parts.get(1), parts.get(4), parts.get(2), parts.get(0), parts.get(3))))
                .filter(data -> data.getCollectedClientData() != null)
                .flatMap(data -> Optional.ofNullable(data.getAuthenticatorData())
                        .map(said -> new ShownPasskey(
                                data,
                                SecretToken.hash(parts.get(1)),
                                challenge(data.getCollectedClientData()),
                                UserId.parse(new String(parts.get(4), StandardCharsets.UTF_8)),
                                said.getSignCount())));
    }

    private static Optional<List<byte[]>> parts(String answer, int count) {
        String[] parts = answer.split("\\.", -1);
        return parts.length == count
                ? attempt(() -> Stream.of(parts).map(PasskeyCeremony::bytes).toList())
                : Optional.empty();
    }

    /** What comes of something that strangers sent; empty where the library finds it wrong, in one of its ways. */
    private static <T> Optional<T> attempt(Supplier<T> work) {
        try {
            return Optional.of(work.get());
        } catch (WebAuthnException | JacksonException | IllegalArgumentException | ClassCastException wrong) {
            return Optional.empty();
        }
    }

    private boolean good(RegistrationData data, SecretToken challenge, RelyingParty party) {
        return attempt(() ->
                        manager.verify(data, new RegistrationParameters(server(challenge, party), KINDS, true, true)))
                .isPresent();
    }

    private Verdict verdict(AuthenticationData data, AuthenticationParameters parameters) {
        try {
            manager.verify(data, parameters);
            return Verdict.GOOD;
        } catch (MaliciousCounterValueException copied) {
            return Verdict.COPIED;
        }
    }

    private NewPasskey passkey(RegistrationData data) {
        AuthenticatorData<?> made = data.getAttestationObject().getAuthenticatorData();
        AttestedCredentialData credential = made.getAttestedCredentialData();
        return new NewPasskey(
                SecretToken.hash(credential.getCredentialId()),
                text(credentials.convert(credential)),
                made.getSignCount(),
                made.isFlagBE());
    }

    private static Optional<SecretToken> challenge(CollectedClientData client) {
        return Optional.ofNullable(client.getChallenge()).map(challenge -> new SecretToken(text(challenge.getValue())));
    }

    private static ServerProperty server(SecretToken challenge, RelyingParty party) {
        return ServerProperty.builder()
                .origin(new Origin(party.origin()))
                .rpId(party.id())
                .challenge(new DefaultChallenge(bytes(challenge.value())))
                .build();
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] bytes(String text) {
        return Base64.getUrlDecoder().decode(text);
    }
}
