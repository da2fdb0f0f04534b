package org.licenseportal.customer;

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
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.licenseportal.kernel.Readiness;
import org.licenseportal.kernel.Retry;

/**
 * Has accounts erased whose time after deletion is over, looking every ten minutes on each node. Not a persistent
 * timer: what is erased already is in the database, and of two nodes that begin with the same account one finds it
 * done.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ErasureTimer {

    private static final System.Logger LOG = System.getLogger(ErasureTimer.class.getName());

    private final AtomicBoolean running = new AtomicBoolean();

    @Inject
    CustomerErasure erasure;

    @Inject
    Readiness readiness;

    @Schedule(hour = "*", minute = "*/10", second = "50", persistent = false)
    void tick() {
        if (readiness.ready() && running.compareAndSet(false, true)) {
            try {
                run();
            } catch (EJBException | PersistenceException | TransactionalException failure) {
                LOG.log(Level.WARNING, "Deleted accounts were not erased; it is tried again in ten minutes", failure);
            } finally {
                running.set(false);
            }
        }
    }

    /** Erases what is due. An account that fails keeps no other from being erased. */
    List<AccountId> run() {
        List<AccountId> erased = new ArrayList<>();
        List<AccountId> due = due("");
        while (!due.isEmpty()) {
            due.stream().filter(this::erase).forEach(erased::add);
            due = due(due.get(due.size() - 1).value());
        }
        return erased;
    }

    private List<AccountId> due(String beyond) {
        return Retry.onConflict(() -> erasure.due(beyond));
    }

    private boolean erase(AccountId id) {
        try {
            return Retry.onConflict(() -> erasure.erase(id));
        } catch (EJBException | PersistenceException | TransactionalException failure) {
            LOG.log(Level.WARNING, "Account " + id + " was not erased; it is tried again in ten minutes", failure);
            return false;
        }
    }
}
