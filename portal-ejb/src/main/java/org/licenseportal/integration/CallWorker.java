package org.licenseportal.integration;

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
 * Lets calls go out on this node: right after they were committed, and every five seconds for those that wait for their
 * next try. One run at a time; a call that comes in while one ends is not left for the next tick.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CallWorker {

    private static final System.Logger LOG = System.getLogger(CallWorker.class.getName());

    private final OneAtATime runs = new OneAtATime();

    @Inject
    CallDelivery delivery;

    @Inject
    Readiness readiness;

    /** A call was committed: makes it on a thread of the server's, nobody waits for it. */
    @Asynchronous
    @PermitAll
    public void wake() {
        runOnce();
    }

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void tick() {
        runOnce();
    }

    @Schedule(hour = "3", minute = "50", persistent = false)
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
            LOG.log(Level.WARNING, "The queue of calls could not be read; it is tried again in seconds", failure);
        }
    }
}
