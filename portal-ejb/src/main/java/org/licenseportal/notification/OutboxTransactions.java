package org.licenseportal.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The short transactions around a try: one takes a mail, another one notes how it went. In between nothing is held in
 * the database but the lease, however long a mail server takes.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class OutboxTransactions {

    /** Longer than a mail server can keep a try busy: its answers are waited for half a minute each. */
    static final Duration LEASE = Duration.ofMinutes(5);

    private static final int CANDIDATES = 16;

    @Inject
    OutboxRepository mails;

    @Inject
    MailSettings settings;

    /** Takes the next mail that is due; empty when there is none, or others have them all. */
    Optional<StoredMail> take(String holder, Instant now) {
        Lease lease = new Lease(holder, now.plus(LEASE));
        return mails.due(now, CANDIDATES).stream()
                .filter(id -> mails.lease(id, lease, now))
                .findFirst()
                .map(mails::read);
    }

    /**
     * Notes how a try ended.
     *
     * @return false when the lease had ended meanwhile and another one took the mail
     */
    boolean settle(StoredMail mail, String holder, Settlement settlement) {
        boolean held = mails.settle(mail.id(), new Lease(holder, Instant.EPOCH), settlement);
        if (held && settlement.state() == MailState.SENT && !settings.demo()) {
            mails.empty(mail.id());
        }
        return held;
    }

    /** Removes mails that were sent before that time. */
    int forget(Instant before) {
        return mails.forget(before);
    }
}
