package org.licenseportal.notification;

import java.time.Instant;
import java.util.Optional;

/**
 * How a try ended.
 *
 * @param state where the mail stands now
 * @param at when it is due again, or when it ended
 * @param error why it was not sent
 */
record Settlement(MailState state, Instant at, Optional<String> error) {

    static Settlement sent(Instant now) {
        return new Settlement(MailState.SENT, now, Optional.empty());
    }

    static Settlement dead(Instant now, String error) {
        return new Settlement(MailState.DEAD, now, Optional.of(error));
    }

    /** What a failure leads to, after so many tries. */
    static Settlement of(DeliveryFailure failure, StoredMail mail, Instant now) {
        return failure.kind() == DeliveryFailure.Kind.PERMANENT
                ? dead(now, failure.reason())
                : RetryRule.next(mail.attempts(), mail.id(), now)
                        .map(due -> new Settlement(MailState.WAITING, due, Optional.of(failure.reason())))
                        .orElseGet(() -> dead(now, failure.reason()));
    }
}
