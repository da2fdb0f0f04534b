package org.licenseportal.servicelink;

import java.util.Optional;
import org.licenseportal.jose.RequestOperation;

/**
 * Which requests of a site's history are wanted.
 *
 * @param operation what they asked for; empty for anything
 * @param result {@link Synchronization#DELIVERED}, {@link #REFUSED} for all others, or one reason; empty for any
 */
public record SynchronizationFilter(Optional<RequestOperation> operation, Optional<String> result) {

    /** All requests that got no license. */
    public static final String REFUSED = "refused";

    /** Every request. */
    public static final SynchronizationFilter ALL = new SynchronizationFilter(Optional.empty(), Optional.empty());

    /** Only those with this result. */
    static SynchronizationFilter of(String result) {
        return new SynchronizationFilter(Optional.empty(), Optional.of(result));
    }
}
