package org.licenseportal.servicelink;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.licenseportal.jose.RequestOperation;

/**
 * What became of a license request.
 *
 * @param at when it was answered
 * @param operation what it asked for
 * @param result {@link #DELIVERED}, or the stable code of the reason for a refusal
 * @param origin what asked, and from where
 * @param requestId the request's own ID
 * @param held the sequence of the license that the installation said it had; empty when it had none or did not say
 * @param license what it got; empty for a refusal
 * @param clockDifference by how many seconds the request was made after it was answered, by both clocks: negative for
 *     one that was on its way for a while, positive when the installation's clock runs ahead
 * @param changes what the license says otherwise than the one before; not known when the history has that one no more
 */
public record Synchronization(
        Instant at,
        RequestOperation operation,
        String result,
        SynchronizationOrigin origin,
        String requestId,
        Optional<Long> held,
        Optional<SynchronizedLicense> license,
        long clockDifference,
        Optional<List<DeliveryChange>> changes) {

    /** The result of a request that got a license. */
    public static final String DELIVERED = "delivered";

    /** Keeps its own copy of the changes. */
    public Synchronization {
        changes = changes.map(List::copyOf);
    }

    /** Whether the installation got a license. */
    public boolean delivered() {
        return result.equals(DELIVERED);
    }

    /** Its place in the history of its site. */
    List<String> key() {
        return List.of(Long.toString(at.toEpochMilli()), requestId);
    }
}
