package org.licenseportal.kernel.persistence;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.licenseportal.startup.SchemaMigration;

/**
 * The two databases that the product ships for, each started once per JVM when the first test asks for it, and brought
 * to the newest schema by the product's own scripts.
 */
public enum TestDatabase {
    /** Derby, embedded and in memory. */
    DERBY(DerbyServer::start),
    /** PostgreSQL 17, started from binaries that Maven brought. */
    POSTGRESQL(PostgresqlServer::start);

    private static final Map<TestDatabase, Running> RUNNING = new EnumMap<>(TestDatabase.class);

    /** Held here, because the logging system forgets levels of loggers that nobody holds. */
    private static final Logger FLYWAY_LOG = Logger.getLogger("org.flywaydb");

    private final Start start;

    TestDatabase(Start start) {
        this.start = start;
    }

    /** Starts the server of one database. */
    private interface Start {
        Server begin() throws IOException;
    }

    /** A database that was started. */
    record Server(DataSource dataSource, String url) {}

    /** What a test works with: one per database and JVM. */
    private record Running(DataSource dataSource, Persistence persistence) {}

    /** Plain access, beside the ORM. */
    public DataSource dataSource() {
        return running().dataSource();
    }

    /** Transactions, and services with their fields injected. */
    public Persistence persistence() {
        return running().persistence();
    }

    /** Executes SQL statements as they are, and commits. */
    public void execute(String... statements) {
        try (Connection connection = dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.executeUpdate(sql);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure.getMessage(), failure);
        }
    }

    /** The one number that a query gives. */
    public long number(String query) {
        try (Connection connection = dataSource().getConnection();
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure.getMessage(), failure);
        }
    }

    /** The names of all tables of the product, those first that refer to others. */
    public List<String> tables() {
        return Tables.referringFirst(dataSource());
    }

    static void emptyAllThatRun() {
        synchronized (RUNNING) {
            RUNNING.keySet().forEach(TestDatabase::empty);
        }
    }

    private void empty() {
        execute(tables().stream().map(table -> "delete from " + table).toArray(String[]::new));
    }

    private Running running() {
        synchronized (RUNNING) {
            return RUNNING.computeIfAbsent(this, database -> database.begin());
        }
    }

    private Running begin() {
        Server server = started();
        FLYWAY_LOG.setLevel(Level.SEVERE);
        SchemaMigration.migrate(server.dataSource());
        return new Running(server.dataSource(), new Persistence(server.url()));
    }

    private Server started() {
        try {
            return start.begin();
        } catch (IOException failure) {
            throw new IllegalStateException("Cannot start " + this, failure);
        }
    }
}
