package org.licenseportal.client.servicelink.state;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.licenseportal.client.request.SignedRequest;

/**
 * Requests whose answer is not here yet. One that was sent is sent again as it is until it is answered; one that was
 * carried away waits for its license beside it.
 *
 * @param online that was sent, compact
 * @param offline that was carried away, compact
 * @param activation that the offline request is for, when it is to activate
 */
public record PendingRequests(Optional<String> online, Optional<String> offline, Optional<Activation> activation) {
    /** None is on its way. */
    public static final PendingRequests NONE =
            new PendingRequests(Optional.empty(), Optional.empty(), Optional.empty());

    /** @return the request that was sent */
    public Optional<SignedRequest> sent() {
        return online.map(PendingRequests::parse);
    }

    /** @return the request that was carried away */
    public Optional<SignedRequest> carried() {
        return offline.map(PendingRequests::parse);
    }

    private static SignedRequest parse(String compact) {
        return SignedRequest.parse(compact.getBytes(StandardCharsets.US_ASCII));
    }

    /**
     * @param request that goes out now
     * @return this with it
     */
    public PendingRequests sending(SignedRequest request) {
        return new PendingRequests(Optional.of(request.toCompact()), offline, activation);
    }

    /** @return this without the request that was sent */
    public PendingRequests answered() {
        return new PendingRequests(Optional.empty(), offline, activation);
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
