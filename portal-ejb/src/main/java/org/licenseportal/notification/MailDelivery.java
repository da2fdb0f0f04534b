package org.licenseportal.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.licenseportal.kernel.Clocks;

/**
 * Sends what is due, one mail after the other over one connection.
 *
 * <p>A node that crashes between the mail server's answer and the note of it leaves a mail that is sent again when
 * its lease has ended, under the same message ID: SMTP knows no way to be sure. Nothing else sends a mail twice.
 */
@ApplicationScoped
class MailDelivery {

    private static final System.Logger LOG = System.getLogger(MailDelivery.class.getName());
    private static final Duration KEPT = Duration.ofDays(30);

    @Inject
    OutboxTransactions outbox;

    @Inject
    MailServers servers;

    @Inject
    MailSettings settings;

    @Inject
    Clocks clocks;

    /** Sends until nothing is due any more, or the mail server cannot be reached. */
    void run() {
        if (!settings.sends()) {
            return;
        }
        String holder = UUID.randomUUID().toString();
        try (MailServer server = servers.open()) {
            Optional<StoredMail> next = outbox.take(holder, clocks.now());
            while (next.isPresent()) {
                boolean goOn = attempt(next.get(), server, holder);
                next = goOn ? outbox.take(holder, clocks.now()) : Optional.empty();
            }
        }
    }

    /** Removes what was sent a month ago. */
    void tidy() {
        outbox.forget(clocks.now().minus(KEPT));
    }

    private boolean attempt(StoredMail mail, MailServer server, String holder) {
        if (mail.outlived(clocks.now())) {
            settle(mail, holder, Settlement.dead(clocks.now(), "Too old to be of use: it was not sent"));
            return true;
        }
        Optional<DeliveryFailure> failure = server.send(mail);
        failure.ifPresent(known -> LOG.log(
                Level.WARNING,
                "Mail {0} ({1}) not sent at try {2}: {3}",
                mail.id(),
                mail.mail().kind().code(),
                mail.attempts(),
                known.reason()));
        settle(
                mail,
                holder,
                failure.map(known -> Settlement.of(known, mail, clocks.now()))
                        .orElseGet(() -> Settlement.sent(clocks.now())));
        return failure.map(known -> known.kind() != DeliveryFailure.Kind.SERVER).orElse(true);
    }

    private void settle(StoredMail mail, String holder, Settlement settlement) {
        if (!outbox.settle(mail, holder, settlement)) {
            LOG.log(Level.WARNING, "Mail {0} took longer than its lease; another try may send it again", mail.id());
        }
    }
}
