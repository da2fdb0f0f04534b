package org.licenseportal.journey;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.licenseportal.kernel.Clocks;

/**
 * An issuer of OpenID Connect that a test plays: it describes itself, lets its one person in without asking, and is as
 * strict as issuers are about the client, its secret, the code and PKCE. Unless it is told to cheat.
 */
public final class SignOnIssuer implements AutoCloseable {

    /** What the portal is called here. */
    public static final String CLIENT = "license portal";

    /** By which the portal proves that it is. It has signs that have to be encoded. */
    public static final String SECRET = "s3cret:of+the/portal %";

    /** What it does otherwise than it should. */
    public enum Trick {
        NONE,
        ELLIPTIC_KEY,
        ANOTHER_AUDIENCE,
        ANOTHER_NONCE,
        ANOTHER_ISSUER,
        EXPIRED,
        UNSIGNED,
        SHARED_SECRET,
        FOREIGN_KEY,
        UNVERIFIED,
        DENIES,
        MIXED_UP,
        SENDER_UNNAMED,
        NO_TOKEN
    }

    private final HttpServer server;
    private final RSAKey key;
    private final ECKey elliptic;
    private final Map<String, Map<String, String>> codes = new ConcurrentHashMap<>();
    private volatile Trick trick = Trick.NONE;
    private volatile String email;
    private volatile String subject = "subject-1";

    private SignOnIssuer(String email) throws IOException, JOSEException {
        this.email = email;
        key = new RSAKeyGenerator(2048).keyID("rsa").generate();
        elliptic = new ECKeyGenerator(Curve.P_256).keyID("ec").generate();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/.well-known/openid-configuration", exchange -> json(exchange, 200, description()));
        server.createContext("/keys", exchange -> json(exchange, 200, keys()));
        server.createContext("/authorize", this::authorize);
        server.createContext("/token", this::token);
        server.start();
    }

    /** An issuer that knows one person. */
    public static SignOnIssuer of(String email) {
        try {
            return new SignOnIssuer(email);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** What it calls itself. */
    public String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** Does this from now on. */
    public void play(Trick other) {
        trick = other;
    }

    /** Knows somebody else from now on. */
    public void know(String otherEmail, String otherSubject) {
        email = otherEmail;
        subject = otherSubject;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private String description() {
        return JSONObjectUtils.toJSONString(Map.of(
                "issuer",
                address(),
                "authorization_endpoint",
                address() + "/authorize",
                "token_endpoint",
                address() + "/token",
                "jwks_uri",
                address() + "/keys",
                "response_types_supported",
                List.of("code"),
                "subject_types_supported",
                List.of("public"),
                "id_token_signing_alg_values_supported",
                List.of("RS256", "ES256"),
                "authorization_response_iss_parameter_supported",
                true));
    }

    private String keys() {
        return new JWKSet(List.of(key.toPublicJWK(), elliptic.toPublicJWK())).toString();
    }

    private void authorize(HttpExchange exchange) throws IOException {
        Map<String, String> asked = form(exchange.getRequestURI().getRawQuery());
        String code = UUID.randomUUID().toString();
        codes.put(code, asked);
        String answer = trick == Trick.DENIES ? "error=access_denied" : "code=" + code;
        String sender = trick == Trick.MIXED_UP ? "https://other.example" : address();
        String location = asked.get("redirect_uri") + "?" + answer + "&state=" + encoded(asked.get("state"))
                + (trick == Trick.SENDER_UNNAMED ? "" : "&iss=" + encoded(sender));
        exchange.getResponseHeaders().set("Location", location);
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private void token(HttpExchange exchange) throws IOException {
        Map<String, String> asked = form(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        Map<String, String> begun = codes.remove(String.valueOf(asked.get("code")));
        String wanted = "Basic "
                + Base64.getEncoder()
                        .encodeToString((encoded(CLIENT) + ":" + encoded(SECRET)).getBytes(StandardCharsets.UTF_8));
        if (!wanted.equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            json(exchange, 401, "{\"error\":\"invalid_client\"}");
        } else if (begun == null
                || !challenge(asked.get("code_verifier")).equals(begun.get("code_challenge"))
                || !"S256".equals(begun.get("code_challenge_method"))
                || !begun.get("redirect_uri").equals(asked.get("redirect_uri"))) {
            json(exchange, 400, "{\"error\":\"invalid_grant\"}");
        } else {
            String token = trick == Trick.NO_TOKEN ? "" : ",\"id_token\":\"" + proof(begun) + "\"";
            json(exchange, 200, "{\"access_token\":\"a\",\"token_type\":\"Bearer\"" + token + "}");
        }
    }

    private String proof(Map<String, String> begun) {
        Instant now = new Clocks().now();
        Instant issued = trick == Trick.EXPIRED ? now.minus(Duration.ofHours(1)) : now;
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .issuer(trick == Trick.ANOTHER_ISSUER ? "https://other.example" : address())
                .subject(subject)
                .audience(trick == Trick.ANOTHER_AUDIENCE ? "another portal" : begun.get("client_id"))
                .issueTime(Date.from(issued))
                .expirationTime(Date.from(issued.plus(Duration.ofMinutes(5))))
                .claim("nonce", trick == Trick.ANOTHER_NONCE ? "another" : begun.get("nonce"))
                .claim("email", email)
                .claim("email_verified", trick != Trick.UNVERIFIED)
                .build();
        try {
            return signed(claims);
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private String signed(JWTClaimsSet claims) throws JOSEException {
        if (trick == Trick.UNSIGNED) {
            return new PlainJWT(claims).serialize();
        }
        JWSAlgorithm algorithm = trick == Trick.SHARED_SECRET
                ? JWSAlgorithm.HS256
                : trick == Trick.ELLIPTIC_KEY ? JWSAlgorithm.ES256 : JWSAlgorithm.RS256;
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(algorithm)
                        .keyID(algorithm == JWSAlgorithm.ES256 ? "ec" : "rsa")
                        .build(),
                claims);
        switch (trick) {
            case SHARED_SECRET -> token.sign(new MACSigner(Arrays.copyOf(SECRET.getBytes(StandardCharsets.UTF_8), 32)));
            case ELLIPTIC_KEY -> token.sign(new ECDSASigner(elliptic));
            case FOREIGN_KEY -> token.sign(new RSASSASigner(new RSAKeyGenerator(2048).generate()));
            default -> token.sign(new RSASSASigner(key));
        }
        return token.serialize();
    }

    private static String challenge(String verifier) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(String.valueOf(verifier).getBytes(StandardCharsets.US_ASCII));
            return Base64URL.encode(hash).toString();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static Map<String, String> form(String text) {
        return Arrays.stream(text.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(
                        pair -> URLDecoder.decode(pair[0], StandardCharsets.UTF_8),
                        pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static void json(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
