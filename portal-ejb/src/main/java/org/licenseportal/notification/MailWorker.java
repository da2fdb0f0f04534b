package org.licenseportal.notification;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionalException;
import java.lang.System.Logger.Level;
import org.licenseportal.kernel.OneAtATime;
import org.licenseportal.kernel.Readiness;

/**
 * Lets mails go out on this node: right after they were committed, and every fifteen seconds for those that wait for
 * their next try. One run at a time; a mail that comes in while one ends is not left for the next tick.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MailWorker {

    private static final System.Logger LOG = System.getLogger(MailWorker.class.getName());

    private final OneAtATime runs = new OneAtATime();

    @Inject
    MailDelivery delivery;

    @Inject
    Readiness readiness;

    /** A mail was committed: sends it on a thread of the server's, nobody waits for it. */
    @Asynchronous
    @PermitAll
    public void wake() {
        runOnce();
    }

    @Schedule(hour = "*", minute = "*", second = "*/15", persistent = false)
    void tick() {
        runOnce();
    }

    @Schedule(hour = "3", minute = "40", persistent = false)
    void tidy() {
        delivery.tidy();
    }

    private void runOnce() {
        if (readiness.ready()) {
            runs.run(this::deliver);
        }
    }

    private void deliver() {
        try {
            delivery.run();
        } catch (EJBException | PersistenceException | TransactionalException failure) {
            LOG.log(Level.WARNING, "The outbox could not be read; it is tried again in some seconds", failure);
        }
    }
}
