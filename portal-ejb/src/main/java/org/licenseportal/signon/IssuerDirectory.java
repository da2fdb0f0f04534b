package org.licenseportal.signon;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.licenseportal.outbound.OutboundCall;
import org.licenseportal.outbound.OutboundOutcome;
import org.licenseportal.outbound.OutboundService;

/** Asks issuers what they are: by the document at their address (OpenID Connect Discovery 1.0), and by their keys. */
@ApplicationScoped
class IssuerDirectory {

    /** How a proof may be signed: by keys that the issuer alone has, never by a shared secret and never not at all. */
    static final Set<JWSAlgorithm> ALGORITHMS = Set.of(
            JWSAlgorithm.RS256,
            JWSAlgorithm.RS384,
            JWSAlgorithm.RS512,
            JWSAlgorithm.PS256,
            JWSAlgorithm.PS384,
            JWSAlgorithm.PS512,
            JWSAlgorithm.ES256,
            JWSAlgorithm.ES384,
            JWSAlgorithm.ES512);

    private static final int LONGEST = 500;
    private static final int OK = 200;
    private static final String DOCUMENT = "/.well-known/openid-configuration";

    @Inject
    OutboundService outbound;

    /** Looks what stands at this address. */
    Discovery discover(String issuer) {
        Optional<URI> address = address(issuer);
        if (address.isEmpty()) {
            return new Discovery.Missed(SignOnFault.ADDRESS_UNUSABLE);
        }
        OutboundOutcome outcome = outbound.call(OutboundCall.get(address.get()));
        if (outcome instanceof OutboundOutcome.Failed failed) {
            return new Discovery.Missed(SignOnFault.of(failed.fault()));
        }
        OutboundOutcome.Answered answer = (OutboundOutcome.Answered) outcome;
        return answer.status() == OK ? read(issuer, answer.body()) : new Discovery.Missed(SignOnFault.NO_ISSUER);
    }

    /** The keys of an issuer; empty when it does not give them. */
    Optional<JWKSet> keys(OIDCProviderMetadata metadata) {
        OutboundOutcome outcome = outbound.call(OutboundCall.get(metadata.getJWKSetURI()));
        if (!(outcome instanceof OutboundOutcome.Answered answer) || answer.status() != OK) {
            return Optional.empty();
        }
        try {
            return Optional.of(JWKSet.parse(answer.body()));
        } catch (java.text.ParseException unreadable) {
            return Optional.empty();
        }
    }

    private Discovery read(String issuer, String document) {
        try {
            OIDCProviderMetadata metadata = OIDCProviderMetadata.parse(document);
            if (!metadata.getIssuer().getValue().equals(issuer)) {
                return new Discovery.Missed(SignOnFault.OTHER_ISSUER);
            }
            return suits(metadata) ? new Discovery.Found(metadata) : new Discovery.Missed(SignOnFault.UNSUITABLE);
        } catch (ParseException unreadable) {
            return new Discovery.Missed(SignOnFault.NO_ISSUER);
        }
    }

    /** Whether the portal can go to all the places that it has to, and checks what the issuer signs. */
    private boolean suits(OIDCProviderMetadata metadata) {
        List<JWSAlgorithm> signs =
                Optional.ofNullable(metadata.getIDTokenJWSAlgs()).orElse(List.of());
        return signs.stream().anyMatch(ALGORITHMS::contains)
                && Stream.of(
                                Optional.ofNullable(metadata.getAuthorizationEndpointURI()),
                                Optional.ofNullable(metadata.getTokenEndpointURI()),
                                Optional.ofNullable(metadata.getJWKSetURI()))
                        .allMatch(place ->
                                place.isPresent() && outbound.fault(place.get()).isEmpty());
    }

    private static Optional<URI> address(String issuer) {
        if (issuer.isEmpty() || issuer.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            URI plain = new URI(issuer);
            boolean fits = plain.isAbsolute() && plain.getRawQuery() == null && plain.getRawFragment() == null;
            return Optional.of(issuer.replaceFirst("/$", "") + DOCUMENT)
                    .filter(document -> fits)
                    .map(URI::create);
        } catch (URISyntaxException noAddress) {
            return Optional.empty();
        }
    }
}
