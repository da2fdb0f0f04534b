package org.licenseportal.notice;

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
 * Asks every few minutes, on each node, whether the notices of the day are written. Not a persistent timer: what was
 * done is in the database, and a day that was missed is made up for by the next one.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class NoticeTimer {

    private static final System.Logger LOG = System.getLogger(NoticeTimer.class.getName());

    private final AtomicBoolean running = new AtomicBoolean();

    @Inject
    NoticeRun run;

    @Inject
    NoticeSettings settings;

    @Inject
    Readiness readiness;

    @Schedule(hour = "*", minute = "*", second = "20", persistent = false)
    void tick() {
        if (settings.due() && readiness.ready() && running.compareAndSet(false, true)) {
            try {
                run.run();
            } catch (EJBException | PersistenceException | TransactionalException failure) {
                LOG.log(Level.WARNING, "The notices of the day failed; they are tried again in a minute", failure);
            } finally {
                running.set(false);
            }
        }
    }
}
