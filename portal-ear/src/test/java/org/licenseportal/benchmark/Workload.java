package org.licenseportal.benchmark;

import java.io.IOException;
import java.sql.SQLException;

/** One kind of operation to measure. */
interface Workload {

    /** The letter under which the report speaks of it. */
    String key();

    /** What it does, for the report. */
    String title();

    /** True when the operation runs in this process, false when the server does it. */
    boolean inThisProcess();

    /** Lays in what a round of that many seconds needs; not measured. */
    void prepare(int seconds);

    /** Opens one more connection. */
    Worker open() throws IOException, SQLException;
}
