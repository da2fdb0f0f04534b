package org.licenseportal.client.online;

import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import org.licenseportal.client.format.FileArmor;
import org.licenseportal.client.format.JsonReading;
import org.licenseportal.client.format.JwsDocument;
import org.licenseportal.client.format.MalformedDocumentException;
import org.licenseportal.client.license.TrustedKeys;
import org.licenseportal.client.request.SignedRequest;

/**
 * A portal, reachable over HTTP. No login: requests are signed by the device, licenses by the portal, and the
 * connection encrypts both.
 */
public final class PortalConnection {
    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final Duration ANSWER = Duration.ofSeconds(30);
    private static final String LICENSE = "application/vnd.license-portal.license";
    private static final String JSON = "application/json";
    private static final String PROBLEM = "application/problem+json";

    private final PortalAddress address;
    private final HttpExchange exchange;

    /**
     * A connection that tries up to five times, for at most two minutes of pauses.
     *
     * @param address where the portal is
     * @param proxy what to go through; empty for a direct connection, whatever the system's settings say
     * @param clock for dates that the portal gives
     * @param pause waits between attempts
     */
    public PortalConnection(PortalAddress address, Optional<ProxySettings> proxy, Clock clock, Pause pause) {
        this(address, new HttpExchange(client(proxy, Optional.empty()), patient(), pause, clock));
    }

    private PortalConnection(PortalAddress address, HttpExchange exchange) {
        this.address = address;
        this.exchange = exchange;
    }

    /**
     * A connection that tries once, for a caller who tries again by a schedule of its own.
     *
     * @param address where the portal is
     * @param proxy what to go through; empty for a direct connection
     * @param trust whom to trust; empty for the authorities that the system trusts
     * @param clock for dates that the portal gives
     * @return it
     */
    public static PortalConnection once(
            PortalAddress address, Optional<ProxySettings> proxy, Optional<SSLContext> trust, Clock clock) {
        RetrySchedule never = new RetrySchedule(1, Duration.ZERO, new SecureRandom());
        return new PortalConnection(address, new HttpExchange(client(proxy, trust), never, time -> {}, clock));
    }

    private static RetrySchedule patient() {
        return RetrySchedule.standard(new SecureRandom());
    }

    /** HTTP/1.1: the offer to upgrade plain connections to 2 confuses proxies. No redirects: a POST stays here. */
    private static HttpClient client(Optional<ProxySettings> proxy, Optional<SSLContext> trust) {
        HttpClient.Builder client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(CONNECT)
                .proxy(proxy.map(ProxySettings::selector).orElseGet(() -> ProxySelector.of(null)));
        trust.ifPresent(client::sslContext);
        proxy.flatMap(ProxySettings::authenticator).ifPresent(client::authenticator);
        return client.build();
    }

    /**
     * Sends a request and tries again while the portal cannot be reached or asks to come later.
     *
     * @param request as signed; its bytes are the same at every attempt
     * @return a license that is yet to be verified, or the portal's refusal
     * @throws PortalUnreachableException when no answer came
     */
    public PortalAnswer send(SignedRequest request) {
        HttpAnswer answer = exchange.send(
                HttpRequest.newBuilder(address.requests())
                        .timeout(ANSWER)
                        .header("Content-Type", "application/jose+json")
                        .header("Accept", LICENSE + ", " + PROBLEM)
                        .POST(BodyPublishers.ofByteArray(request.toJson()))
                        .build(),
                2 * FileArmor.MAX_FILE);
        boolean issued = (answer.status() == 200 || answer.status() == 201)
                && answer.mediaType().equals(LICENSE);
        return issued
                ? new PortalAnswer.Issued(answer.body(), answer.status() == 200, answer.date())
                : new PortalAnswer.Refused(PortalProblem.of(answer));
    }

    /**
     * Sends a message of a gateway.
     *
     * @param message as signed
     * @return how things stand, or the portal's refusal
     * @throws PortalUnreachableException when no answer came
     * @throws MalformedDocumentException when the answer is no JSON object
     */
    public MessageAnswer tell(JwsDocument message) {
        HttpAnswer answer = exchange.send(
                HttpRequest.newBuilder(address.gatewayMessages())
                        .timeout(ANSWER)
                        .header("Content-Type", "application/jose+json")
                        .header("Accept", JSON + ", " + PROBLEM)
                        .POST(BodyPublishers.ofByteArray(message.toFlattened()))
                        .build(),
                FileArmor.MAX_FILE);
        boolean taken = answer.status() == 200 && answer.mediaType().equals(JSON);
        return taken
                ? new MessageAnswer.Taken(JsonReading.object(answer.body(), FileArmor.MAX_FILE))
                : new MessageAnswer.Refused(PortalProblem.of(answer));
    }

    /**
     * Fetches the signed key set, as it is to be kept for offline use.
     *
     * @return the document, to be given to {@link TrustedKeys#parse}
     * @throws PortalUnreachableException when no answer came
     * @throws KeysNotServedException when the answer was another
     */
    public byte[] keySet() {
        HttpAnswer answer = exchange.send(
                HttpRequest.newBuilder(address.keys())
                        .timeout(ANSWER)
                        .header("Accept", "application/jose+json, application/jose;q=0.9, " + PROBLEM)
                        .GET()
                        .build(),
                TrustedKeys.MAX_DOCUMENT);
        if (answer.status() != 200) {
            throw new KeysNotServedException(PortalProblem.of(answer));
        }
        return answer.body();
    }
}
