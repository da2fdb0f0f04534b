package org.licenseportal.servicelink;

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
import org.licenseportal.kernel.Retry;

/**
 * Has what is too old in the history thrown away, once an hour by one of the nodes. Not a persistent timer: whose turn
 * it was is in the database.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PruningTimer {

    private static final System.Logger LOG = System.getLogger(PruningTimer.class.getName());

    private final AtomicBoolean running = new AtomicBoolean();

    @Inject
    HistoryPruning pruning;

    @Inject
    Readiness readiness;

    @Schedule(hour = "*", minute = "*", second = "40", persistent = false)
    void tick() {
        if (readiness.ready() && running.compareAndSet(false, true)) {
            try {
                run();
            } catch (EJBException | PersistenceException | TransactionalException failure) {
                LOG.log(Level.WARNING, "The history was not pruned; it is tried again within the hour", failure);
            } finally {
                running.set(false);
            }
        }
    }

    /** Prunes if it is this node's turn; whether it was. */
    boolean run() {
        boolean taken = Retry.onConflict(pruning::take);
        boolean more = taken;
        while (more) {
            more = Retry.onConflict(pruning::prune);
        }
        return taken;
    }
}
