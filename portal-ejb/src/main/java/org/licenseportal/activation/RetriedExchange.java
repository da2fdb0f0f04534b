package org.licenseportal.activation;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.TransactionalException;
import java.lang.System.Logger.Level;
import java.time.Instant;
import org.licenseportal.activation.ActivationOutcome.Issued;
import org.licenseportal.activation.ActivationOutcome.Refused;
import org.licenseportal.audit.AuditTrail;
import org.licenseportal.jose.RequestDocument;
import org.licenseportal.kernel.Caller;
import org.licenseportal.kernel.Clocks;
import org.licenseportal.kernel.StorageFailure;

/**
 * Runs the exchange's transaction again when the database broke it off because of another one: the same request on two
 * nodes at once, a deadlock. The request is idempotent, so a new run finds what the other one did.
 */
@ApplicationScoped
class RetriedExchange {

    private static final System.Logger LOG = System.getLogger(RetriedExchange.class.getName());

    private static final int TRIES = 5;

    @Inject
    ExchangeTransaction transaction;

    @Inject
    AuditTrail audit;

    @Inject
    ExchangeHistory history;

    @Inject
    Clocks clocks;

    ActivationOutcome answer(RequestDocument request, Caller caller) {
        for (int left = TRIES; ; left--) {
            try {
                return settle(transaction.run(request, caller), request, caller);
            } catch (EJBException
                    | PersistenceException
                    | TransactionalException
                    | RollbackException
                    | HeuristicMixedException
                    | HeuristicRollbackException failure) {
                var cause = StorageFailure.of(failure);
                if (cause == StorageFailure.UNREACHABLE) {
                    return unavailable(caller, failure);
                }
                if (cause == StorageFailure.OTHER || left == 1) {
                    throw failure instanceof RuntimeException unchecked
                            ? unchecked
                            : new TransactionalException("The exchange was not committed", failure);
                }
            }
        }
    }

    private ActivationOutcome settle(ExchangeResult result, RequestDocument request, Caller caller) {
        if (result instanceof ExchangeResult.Answered answered) {
            answered.watched().ifPresent(watched -> beside(caller, () -> history.watch(watched)));
            return new Issued(answered.license(), answered.repeated());
        }
        var rejection = ((ExchangeResult.Rejected) result).rejection();
        Instant now = clocks.now();
        audit.recordApart(ExchangeAudit.refused(request, caller, now, rejection));
        beside(caller, () -> history.refused(request, caller, now, rejection));
        return new Refused(rejection.refusal());
    }

    /** The answer stands: what cannot be written beside it neither changes nor repeats it. */
    private static void beside(Caller caller, Runnable writing) {
        try {
            writing.run();
        } catch (EJBException | PersistenceException | TransactionalException failure) {
            LOG.log(
                    Level.WARNING,
                    "Request " + caller.requestId() + " was answered, but not all that was seen of it is written down",
                    failure);
        }
    }

    private static ActivationOutcome unavailable(Caller caller, Exception failure) {
        LOG.log(
                Level.WARNING,
                "Request " + caller.requestId() + " not answered: the database cannot be reached",
                failure);
        return new Refused(Refusal.of(RefusalReason.UNAVAILABLE));
    }
}
