package org.licenseportal.integration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

/** Hears of calls once they are committed, so that they go out within a moment. */
@ApplicationScoped
class CallObserver {

    @Inject
    CallWorker worker;

    void callQueued(@Observes(during = TransactionPhase.AFTER_SUCCESS) CallQueued event) {
        worker.wake();
    }
}
