package org.licenseportal.notification;

import java.time.Instant;
import java.util.Optional;
import org.licenseportal.kernel.persistence.Persistence;

/** The worker's transactions without a server. */
class OwnTransactions extends OutboxTransactions {

    private final Persistence persistence;

    OwnTransactions(Persistence persistence) {
        this.persistence = persistence;
        mails = persistence.service(OutboxRepository.class);
        settings = new MailSettings();
    }

    @Override
    Optional<StoredMail> take(String holder, Instant now) {
        return persistence.inTransaction(() -> super.take(holder, now));
    }

    @Override
    boolean settle(StoredMail mail, String holder, Settlement settlement) {
        return persistence.inTransaction(() -> super.settle(mail, holder, settlement));
    }

    @Override
    int forget(Instant before) {
        return persistence.inTransaction(() -> super.forget(before));
    }
}
