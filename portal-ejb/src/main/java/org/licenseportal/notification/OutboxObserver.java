package org.licenseportal.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

/** Hears of mails once they are committed, so that they go out within a moment. */
@ApplicationScoped
class OutboxObserver {

    @Inject
    MailWorker worker;

    void mailQueued(@Observes(during = TransactionPhase.AFTER_SUCCESS) MailQueued event) {
        worker.wake();
    }
}
