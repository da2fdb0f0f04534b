package org.licenseportal.kernel.persistence;

import java.util.function.Supplier;

/**
 * How many rows of a table some work reads, as PostgreSQL itself counts them: what tells a list that grows with what it
 * shows from one that grows with what there is, without a clock.
 */
public final class RowsRead {

    private RowsRead() {}

    /**
     * Does the work in a transaction and tells how many rows of the table it read. What the connection did before may
     * still stand in the counters: PostgreSQL hands them over once a second at most.
     */
    public static long of(String table, Persistence persistence, Supplier<?> work) {
        return persistence.inTransaction(() -> {
            long before = soFar(table, persistence);
            work.get();
            return soFar(table, persistence) - before;
        });
    }

    private static long soFar(String table, Persistence persistence) {
        Object rows = persistence
                .entities()
                .createNativeQuery("select seq_tup_read + coalesce(idx_tup_fetch, 0) from pg_stat_xact_user_tables"
                        + " where relname = ?")
                .setParameter(1, table)
                .getSingleResult();
        return ((Number) rows).longValue();
    }
}
