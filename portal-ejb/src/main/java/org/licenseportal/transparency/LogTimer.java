package org.licenseportal.transparency;

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
import java.util.concurrent.atomic.AtomicBoolean;
import org.licenseportal.kernel.Readiness;

/**
 * Has new entries taken into the log every few seconds, on each node. Not a persistent timer: what is missing is seen
 * in the database.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LogTimer {

    private static final System.Logger LOG = System.getLogger(LogTimer.class.getName());

    private final AtomicBoolean running = new AtomicBoolean();

    @Inject
    LogGrowth growth;

    @Inject
    Readiness readiness;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void tick() {
        if (readiness.ready() && running.compareAndSet(false, true)) {
            try {
                takeIn();
            } catch (EJBException | PersistenceException | TransactionalException failure) {
                LOG.log(Level.DEBUG, "The log did not grow; it is tried again in some seconds", failure);
            } finally {
                running.set(false);
            }
        }
    }

    private void takeIn() {
        int taken = LogGrowth.MOST;
        while (taken == LogGrowth.MOST) {
            taken = growth.grow();
        }
    }
}
