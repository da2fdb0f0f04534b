package org.licenseportal.integration;

import java.time.Instant;
import java.util.Optional;
import org.licenseportal.kernel.persistence.Persistence;

/** The worker's transactions without a server. */
class OwnCallTransactions extends CallTransactions {

    private final Persistence persistence;

    OwnCallTransactions(Persistence persistence) {
        this.persistence = persistence;
        calls = persistence.service(CallRepository.class);
    }

    @Override
    Optional<QueuedCall> take(String holder, Instant now) {
        return persistence.inTransaction(() -> super.take(holder, now));
    }

    @Override
    boolean settle(QueuedCall call, String holder, CallSettlement settlement) {
        return persistence.inTransaction(() -> super.settle(call, holder, settlement));
    }

    @Override
    int forget(Instant before) {
        return persistence.inTransaction(() -> super.forget(before));
    }
}
