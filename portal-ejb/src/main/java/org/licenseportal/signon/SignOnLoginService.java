package org.licenseportal.signon;

import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import org.licenseportal.identity.EmailAddress;
import org.licenseportal.identity.SecretToken;
import org.licenseportal.kernel.PortalSettings;
import org.licenseportal.kernel.Retry;

/**
 * Logs admins of an account in at their own organization: by the authorization code flow of OpenID Connect with PKCE, a
 * state that is used once by the browser that began, and a nonce. Nothing that the database keeps of a login that is on
 * its way opens anything.
 */
@Stateless
public class SignOnLoginService {

    /** Where issuers send browsers back to. */
    public static final String BACK = "/login/sso/return";

    @Inject
    SignOnTransaction transaction;

    @Inject
    SignOnAttempts attempts;

    @Inject
    IssuerDirectory issuers;

    @Inject
    SignOnExchange exchange;

    @Inject
    SignOnSecrets secrets;

    @Inject
    PortalSettings settings;

    /** Sends somebody to the issuer of the account that an address or an account ID belongs to. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public SignOnStart begin(StartSignOn wanted) {
        Optional<SignOnClient> client = transaction.client(wanted.typed());
        if (client.isEmpty()) {
            return new SignOnStart.NotOffered();
        }
        if (!(issuers.discover(client.get().issuer()) instanceof Discovery.Found found)) {
            return new SignOnStart.Silent();
        }
        SecretToken state =
                Retry.onConflict(() -> attempts.begin(client.get().account(), wanted.browser(), wanted.target()));
        AuthenticationRequest.Builder request = new AuthenticationRequest.Builder(
                        ResponseType.CODE,
                        new Scope("openid", "email"),
                        client.get().id(),
                        back())
                .endpointURI(found.metadata().getAuthorizationEndpointURI())
                .state(new State(state.value()))
                .nonce(new Nonce(secrets.derived("nonce", state, wanted.browser())))
                .codeChallenge(verifier(state, wanted.browser()), CodeChallengeMethod.S256);
        Optional<EmailAddress> email = EmailAddress.parse(wanted.typed());
        email.map(EmailAddress::value).ifPresent(request::loginHint);
        URI address = request.build().toURI();
        return new SignOnStart.Ready(
                address,
                address.getHost(),
                email.map(typed -> transaction.name(client.get().account())).orElse(""));
    }

    /** Lets in who comes back with a proof, or says why not; the trail of the account says more. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public SignOnEntry finish(FinishSignOn wanted) {
        Optional<SecretToken> state = wanted.parameter("state").flatMap(SecretToken::parse);
        Optional<SecretToken> browser = wanted.browser().map(SecretToken::value).flatMap(SecretToken::parse);
        Optional<SignOnAttempts.Attempt> attempt =
                state.flatMap(known -> browser.flatMap(held -> Retry.onConflict(() -> attempts.use(known, held))));
        if (attempt.isEmpty()) {
            return new SignOnEntry.Refused(SignOnRefusal.OVER);
        }
        Optional<SignOnClient> client = transaction.client(attempt.get().account());
        SignOnProof proof = client.map(known -> proof(known, wanted, verifier(state.get(), browser.get())))
                .orElseGet(() -> new SignOnProof.Failed(SignOnRefusal.OFF));
        if (proof instanceof SignOnProof.Proved proved) {
            return Retry.onConflict(() -> transaction.enter(client.get(), proved, wanted.origin()))
                    .fold(
                            token ->
                                    new SignOnEntry.Entered(token, attempt.get().target()),
                            refusal -> refuse(attempt.get(), refusal, wanted));
        }
        return refuse(attempt.get(), ((SignOnProof.Failed) proof).refusal(), wanted);
    }

    private SignOnEntry refuse(SignOnAttempts.Attempt attempt, SignOnRefusal refusal, FinishSignOn wanted) {
        transaction.refuse(attempt.account(), refusal, wanted.origin());
        return new SignOnEntry.Refused(refusal);
    }

    private SignOnProof proof(SignOnClient client, FinishSignOn wanted, CodeVerifier verifier) {
        if (!(issuers.discover(client.issuer()) instanceof Discovery.Found found)) {
            return new SignOnProof.Failed(SignOnRefusal.ISSUER_SILENT);
        }
        if (!sentBy(found.metadata(), wanted)) {
            return new SignOnProof.Failed(SignOnRefusal.PROOF_WRONG);
        }
        if (wanted.parameter("code").isEmpty()) {
            return new SignOnProof.Failed(SignOnRefusal.ISSUER_REFUSED);
        }
        SecretToken state = new SecretToken(wanted.parameter("state").orElseThrow());
        Nonce nonce = new Nonce(secrets.derived("nonce", state, wanted.browser().orElseThrow()));
        AuthorizationCode code = new AuthorizationCode(wanted.parameter("code").get());
        return exchange.redeem(client, found.metadata(), new SignOnExchange.Ticket(code, verifier, nonce, back()));
    }

    /** Whether the answer is this issuer's and not that of another one, which got mixed up with it (RFC 9207). */
    private static boolean sentBy(OIDCProviderMetadata metadata, FinishSignOn wanted) {
        return wanted.parameter("iss")
                .map(issuer -> issuer.equals(metadata.getIssuer().getValue()))
                .orElse(!metadata.supportsAuthorizationResponseIssuerParam());
    }

    private CodeVerifier verifier(SecretToken state, SecretToken browser) {
        return new CodeVerifier(secrets.derived("verifier", state, browser));
    }

    private URI back() {
        return URI.create(settings.publicUrl() + BACK);
    }
}
