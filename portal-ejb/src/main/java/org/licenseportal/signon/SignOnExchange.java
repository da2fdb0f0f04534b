package org.licenseportal.signon;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.licenseportal.identity.EmailAddress;
import org.licenseportal.outbound.OutboundCall;
import org.licenseportal.outbound.OutboundOutcome;
import org.licenseportal.outbound.OutboundService;

/** Takes the code that somebody came back with to the issuer, and checks the proof that it gives for it. */
@ApplicationScoped
class SignOnExchange {

    @Inject
    OutboundService outbound;

    @Inject
    IssuerDirectory issuers;

    /**
     * What belongs to one login.
     *
     * @param code what the issuer gave the browser
     * @param verifier that the login was begun here (PKCE, RFC 7636)
     * @param nonce what the proof answers to
     * @param back where the issuer sent the browser to
     */
    record Ticket(AuthorizationCode code, CodeVerifier verifier, Nonce nonce, URI back) {

        /** Says nothing of what is in it. */
        @Override
        public String toString() {
            return "Ticket";
        }
    }

    /** Who it is, if the issuer proves that. */
    SignOnProof redeem(SignOnClient client, OIDCProviderMetadata metadata, Ticket ticket) {
        HTTPRequest request = new TokenRequest.Builder(
                        metadata.getTokenEndpointURI(),
                        authentication(client, metadata),
                        new AuthorizationCodeGrant(ticket.code(), ticket.back(), ticket.verifier()))
                .build()
                .toHTTPRequest();
        OutboundOutcome outcome = outbound.call(call(request));
        Optional<JWKSet> keys = outcome instanceof OutboundOutcome.Answered ? issuers.keys(metadata) : Optional.empty();
        if (keys.isEmpty()) {
            return new SignOnProof.Failed(SignOnRefusal.ISSUER_SILENT);
        }
        return token((OutboundOutcome.Answered) outcome)
                .flatMap(token -> check(token, client, ticket, keys.get()))
                .<SignOnProof>map(claims -> proof(client, claims))
                .orElseGet(() -> new SignOnProof.Failed(SignOnRefusal.PROOF_WRONG));
    }

    private static Optional<IDTokenClaimsSet> check(JWT token, SignOnClient client, Ticket ticket, JWKSet keys) {
        IDTokenValidator validator = new IDTokenValidator(
                new com.nimbusds.oauth2.sdk.id.Issuer(client.issuer()),
                client.id(),
                new JWSVerificationKeySelector<>(IssuerDirectory.ALGORITHMS, new ImmutableJWKSet<>(keys)),
                null);
        try {
            return Optional.of(validator.validate(token, ticket.nonce()));
        } catch (BadJOSEException | JOSEException wrong) {
            return Optional.empty();
        }
    }

    private static SignOnProof proof(SignOnClient client, IDTokenClaimsSet claims) {
        boolean checked = Boolean.TRUE.equals(claims.getClaim("email_verified"));
        Optional<EmailAddress> email = Optional.ofNullable(claims.getClaim("email"))
                .filter(claim -> checked)
                .map(Object::toString)
                .flatMap(EmailAddress::parse);
        return new SignOnProof.Proved(
                new Subject(client.issuer(), claims.getSubject().getValue()), email);
    }

    private static Optional<JWT> token(OutboundOutcome.Answered answer) {
        try {
            HTTPResponse response = new HTTPResponse(answer.status());
            response.setHeader("Content-Type", answer.type());
            response.setBody(answer.body());
            TokenResponse read = OIDCTokenResponseParser.parse(response);
            return read instanceof OIDCTokenResponse good
                    ? Optional.ofNullable(good.getOIDCTokens().getIDToken())
                    : Optional.empty();
        } catch (ParseException unreadable) {
            return Optional.empty();
        }
    }

    /** By the header, which is what issuers take that say nothing; by the form where that is the only one. */
    private static ClientAuthentication authentication(SignOnClient client, OIDCProviderMetadata metadata) {
        List<ClientAuthenticationMethod> taken =
                Optional.ofNullable(metadata.getTokenEndpointAuthMethods()).orElse(List.of());
        boolean byForm = taken.contains(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                && !taken.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC);
        return byForm
                ? new ClientSecretPost(client.id(), client.secret())
                : new ClientSecretBasic(client.id(), client.secret());
    }

    private static OutboundCall call(HTTPRequest request) {
        Map<String, String> headers = new HashMap<>();
        request.getHeaderMap().forEach((name, values) -> headers.put(name, String.join(", ", values)));
        headers.put("Accept", "application/json");
        return new OutboundCall(
                request.getMethod().name(), request.getURI(), headers, Optional.ofNullable(request.getBody()));
    }
}
