package org.licenseportal.integration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The short transactions around a try: one takes a call, another one notes how it went. In between nothing is held in
 * the database but the lease, however long an endpoint takes.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class CallTransactions {

    /** Longer than an endpoint can keep a try busy. */
    static final Duration LEASE = Duration.ofMinutes(5);

    private static final int CANDIDATES = 16;

    @Inject
    CallRepository calls;

    /** Takes the next call that is due; empty when there is none, or others have them all. */
    Optional<QueuedCall> take(String holder, Instant now) {
        return calls.due(now, CANDIDATES).stream()
                .filter(id -> calls.lease(id, holder, now.plus(LEASE), now))
                .findFirst()
                .map(calls::read);
    }

    /** Notes how a try ended; false when the lease had ended and another one took the call. */
    boolean settle(QueuedCall call, String holder, CallSettlement settlement) {
        return calls.settle(call.id(), holder, settlement);
    }

    /** Removes calls that ended before that time. */
    int forget(Instant before) {
        return calls.forget(before);
    }
}
