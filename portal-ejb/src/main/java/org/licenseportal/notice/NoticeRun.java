package org.licenseportal.notice;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionalException;
import java.lang.System.Logger.Level;
import java.time.LocalDate;
import java.util.UUID;
import org.licenseportal.kernel.Clocks;
import org.licenseportal.kernel.Retry;
import org.licenseportal.reseller.ResellerNumber;

/** The run of a day on this node: takes the day if nobody has it, and writes what is due. */
@ApplicationScoped
class NoticeRun {

    private static final System.Logger LOG = System.getLogger(NoticeRun.class.getName());

    private final String node = UUID.randomUUID().toString();

    @Inject
    NoticeTransactions transactions;

    @Inject
    Clocks clocks;

    /**
     * Does the day's work unless it is done, or another node does it.
     *
     * @return true when this node has done it
     */
    boolean run() {
        LocalDate day = clocks.today();
        NoticeTurn turn = new NoticeTurn(day, node);
        if (!Retry.onConflict(() -> transactions.take(turn))) {
            return false;
        }
        boolean complete = true;
        for (ResellerNumber reseller : transactions.resellers(day)) {
            Progress progress = write(turn, reseller);
            if (progress == Progress.LOST) {
                return false;
            }
            complete = complete && progress == Progress.WRITTEN;
        }
        if (complete) {
            transactions.end(turn);
        }
        return complete;
    }

    /** What fails for one reseller must not keep the others waiting: the day stays open, and is taken up again. */
    private Progress write(NoticeTurn turn, ResellerNumber reseller) {
        try {
            return Retry.onConflict(() -> transactions.write(turn, reseller)) ? Progress.WRITTEN : Progress.LOST;
        } catch (EJBException | PersistenceException | TransactionalException failure) {
            LOG.log(Level.WARNING, "The notices of reseller " + reseller + " failed; they are tried again", failure);
            return Progress.FAILED;
        }
    }

    private enum Progress {
        WRITTEN,
        FAILED,
        LOST
    }
}
