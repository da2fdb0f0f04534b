package org.licenseportal.kernel;

import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a failed transaction failed of, told from the SQL state (SQL:2016; Derby and PostgreSQL manuals for their
 * own).
 */
public enum StorageFailure {
    /**
     * Another transaction came first: a unique key, a deadlock, a lock that took too long. A new run may succeed. So it
     * may when a commit failed and nobody says of what, as when the connection breaks right then.
     */
    CONFLICT,
    /** The database is away, or has no connection left. */
    UNREACHABLE,
    /** Anything else is a mistake of ours. */
    OTHER;

    private static final Set<String> CONFLICTS = Set.of("23505", "40001", "40P01", "40XL1", "40XL2", "55P03");
    private static final Set<String> SHUTDOWNS = Set.of("57P01", "57P02", "57P03", "53300", "XJ040");

    /** The kind of a failure: the first cause of it that is known. */
    public static StorageFailure of(Throwable failure) {
        return causes(failure)
                .map(StorageFailure::kind)
                .filter(kind -> kind != OTHER)
                .findFirst()
                .orElseGet(() -> causes(failure).anyMatch(StorageFailure::isOfCommit) ? CONFLICT : OTHER);
    }

    /** The connection broke in the commit: done or not, a new run finds out, because the request is idempotent. */
    private static boolean isOfCommit(Throwable cause) {
        return cause instanceof RollbackException
                || cause instanceof HeuristicMixedException
                || cause instanceof HeuristicRollbackException;
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
    }

    private static StorageFailure kind(Throwable cause) {
        if (cause instanceof OptimisticLockException) {
            return CONFLICT;
        }
        return cause instanceof SQLException sql ? ofState(sql.getSQLState()) : OTHER;
    }

    /** A connection pool that has none to give says so without a state. */
    private static StorageFailure ofState(String state) {
        if (state == null || state.startsWith("08") || SHUTDOWNS.contains(state)) {
            return UNREACHABLE;
        }
        return CONFLICTS.contains(state) ? CONFLICT : OTHER;
    }
}
