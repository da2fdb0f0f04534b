package org.licenseportal.benchmark;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** A database with its default durability, used by the server and, for the floor, by this process. */
interface Database extends AutoCloseable {

    String name();

    /** The settings by which the server uses it. */
    Map<String, String> environment();

    /** A connection to the server's data, while the server is down. */
    Connection connect() throws SQLException;

    /** To be called between filling it and loading it. */
    void settle() throws SQLException;

    /** A connection for this process while the server is up. */
    Connection connectBesideServer() throws SQLException;

    /** What the server asks of the database meanwhile, the first words of each; empty where nobody can tell. */
    List<String> statements(StatementLog.Cause cause) throws Exception;

    /** CPU time so far of the database's own processes. */
    Duration cpu();

    @Override
    void close();
}
