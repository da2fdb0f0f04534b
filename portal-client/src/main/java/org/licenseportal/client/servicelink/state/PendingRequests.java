package org.licenseportal.client.servicelink.state;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.licenseportal.client.request.Operation;
import org.licenseportal.client.request.SignedRequest;

/**
 * Requests whose answer is not here yet. One that was sent is sent again as it is until it is answered, whatever else
 * is asked for meanwhile; one that was carried away waits for its license beside them.
 *
 * @param online that were sent, compact, by the claim of their operation
 * @param offline that was carried away, compact
 * @param activation that the offline request is for, when it is to activate
 */
public record PendingRequests(Map<String, String> online, Optional<String> offline, Optional<Activation> activation) {
    /** None is on its way. */
    public static final PendingRequests NONE = new PendingRequests(Map.of(), Optional.empty(), Optional.empty());

    /** Keeps a map of its own. */
    public PendingRequests {
        online = Map.copyOf(online);
    }

    /**
     * @param operation that was asked for
     * @return the request that was sent for it
     */
    public Optional<SignedRequest> sent(Operation operation) {
        return Optional.ofNullable(online.get(operation.claim())).map(PendingRequests::parse);
    }

    /** @return the request that was carried away */
    public Optional<SignedRequest> carried() {
        return offline.map(PendingRequests::parse);
    }

    private static SignedRequest parse(String compact) {
        return SignedRequest.parse(compact.getBytes(StandardCharsets.US_ASCII));
    }

    /**
     * @param operation that is asked for
     * @param request that goes out now
     * @return this with it
     */
    public PendingRequests sending(Operation operation, SignedRequest request) {
        Map<String, String> sent = new HashMap<>(online);
        sent.put(operation.claim(), request.toCompact());
        return new PendingRequests(sent, offline, activation);
    }

    /**
     * @param operation that was answered
     * @return this without the request that was sent for it
     */
    public PendingRequests answered(Operation operation) {
        Map<String, String> sent = new HashMap<>(online);
        sent.remove(operation.claim());
        return new PendingRequests(sent, offline, activation);
    }

    /** @return this without any request that was sent: the site was bound anew, or given up */
    public PendingRequests settled() {
        return new PendingRequests(Map.of(), offline, activation);
    }

    /**
     * @param request that is carried away
     * @param forActivation what it activates, if it does
     * @return this with it
     */
    public PendingRequests carrying(SignedRequest request, Optional<Activation> forActivation) {
        return new PendingRequests(online, Optional.of(request.toCompact()), forActivation);
    }

    /** @return this without the request that was carried away */
    public PendingRequests returned() {
        return new PendingRequests(online, Optional.empty(), Optional.empty());
    }
}
