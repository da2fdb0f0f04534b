package org.licenseportal.benchmark;

import java.io.IOException;
import java.sql.SQLException;

/** One of the connections of a workload. */
interface Worker extends AutoCloseable {

    /**
     * Does the operation once and waits for its end.
     *
     * @return false when the supply is used up and nothing was done
     */
    boolean once() throws IOException, SQLException;

    @Override
    void close() throws IOException, SQLException;
}
