package org.licenseportal.benchmark;

import java.io.IOException;
import java.sql.SQLException;

/** An operation that this process does by itself, without the server. */
final class LocalWorkload implements Workload {

    private final String key;
    private final String title;
    private final Opening opening;

    /** Opens one more connection. */
    interface Opening {
        Worker open() throws IOException, SQLException;
    }

    LocalWorkload(String key, String title, Opening opening) {
        this.key = key;
        this.title = title;
        this.opening = opening;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public boolean inThisProcess() {
        return true;
    }

    @Override
    public void prepare(int seconds) {
        // nothing to lay in: what it needs is made before the first round
    }

    @Override
    public Worker open() throws IOException, SQLException {
        return opening.open();
    }
}
