package org.licenseportal.kernel;

import jakarta.ejb.EJBException;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionalException;
import java.util.function.Supplier;

/**
 * Does work again that another transaction came in the way of. The work is a transaction of its own that finds what the
 * other one did: two who create the same thing at once, a row that somebody changed meanwhile, a deadlock.
 */
public final class Retry {

    private static final int TRIES = 5;

    private Retry() {}

    /** What the work gives, at the latest the fifth time; its failure when that is of another kind, or the last. */
    public static <T> T onConflict(Supplier<T> work) {
        for (int left = TRIES; ; left--) {
            try {
                return work.get();
            } catch (EJBException | PersistenceException | TransactionalException failure) {
                if (left == 1 || StorageFailure.of(failure) != StorageFailure.CONFLICT) {
                    throw failure;
                }
            }
        }
    }
}
