package org.licenseportal.notification;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.licenseportal.kernel.Clocks;

/**
 * Takes mails that features want to have sent. A mail is written in the caller's transaction: what is rolled back
 * sends none, and what is committed sends it as soon as the mail server takes it. Nobody waits for that server here.
 */
@Stateless
public class Outbox {

    @Inject
    OutboxRepository mails;

    @Inject
    MailSettings settings;

    @Inject
    Clocks clocks;

    @Inject
    Event<MailQueued> queued;

    /**
     * Adds a mail in the caller's transaction, which there must be. Whoever is allowed to do what the mail tells is
     * allowed to have it sent: timers and people without a login among them.
     *
     * @return false when a mail with this key was added before: then this one is dropped. Of two transactions that
     *     add the same key at the same moment, the database lets one commit
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public boolean add(OutboxMail mail) {
        if (mails.knows(mail.dedupKey())) {
            return false;
        }
        String id = UUID.randomUUID().toString();
        MailThread thread = mail.thread().orElseGet(() -> new MailThread(id, List.of()));
        String messageId = thread.messageId(settings.domain());
        String references = thread.references(settings.domain());
        MailState state = settings.sends() || !settings.demo() ? MailState.WAITING : MailState.KEPT;
        mails.add(new StoredMail(id, messageId, references, mail, clocks.now(), 0), state);
        queued.fire(new MailQueued(id));
        return true;
    }

    /**
     * Deletes all mails whose keys begin like this, sent or not, in the caller's transaction: what they are about, and
     * whom they went to, is to be known no more.
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void erase(String keyPrefix) {
        mails.erase(keyPrefix);
    }
}
