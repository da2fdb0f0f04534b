package org.licenseportal.assurance;

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

/** Every minute, notes on this node which sites a new term has begun for. On most days there is none. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AssuranceWatch {

    private static final System.Logger LOG = System.getLogger(AssuranceWatch.class.getName());

    private final AtomicBoolean running = new AtomicBoolean();

    @Inject
    DueAssurance due;

    @Inject
    Readiness readiness;

    @Schedule(hour = "*", minute = "*", second = "1", persistent = false)
    void tick() {
        if (!readiness.ready() || !running.compareAndSet(false, true)) {
            return;
        }
        try {
            boolean more = true;
            while (more) {
                more = due.lookAgain();
            }
        } catch (EJBException | PersistenceException | TransactionalException failure) {
            LOG.log(Level.WARNING, "Terms that begin could not be noted; it is tried again in a minute", failure);
        } finally {
            running.set(false);
        }
    }
}
