package org.licenseportal.benchmark;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.licenseportal.journey.Build;

/** A new, empty database on a PostgreSQL of its own. */
final class PostgreSql implements Database {

    /** Timers of the server ask, too, now and then: the shortest list of so many has none of theirs. */
    private static final int LISTENED = 5;

    private final Path log = Build.freshFolder("benchmark-postgresql-log");
    private final Cluster cluster = new Cluster(Build.freshFolder("benchmark-postgresql"), StatementLog.settings(log));

    @Override
    public String name() {
        return "PostgreSQL";
    }

    @Override
    public Map<String, String> environment() {
        return Map.of(
                "PORTAL_DB_URL", cluster.url(Cluster.USER),
                "PORTAL_DB_USER", Cluster.USER,
                "PORTAL_DB_PASSWORD", Cluster.USER);
    }

    @Override
    public Connection connect() throws SQLException {
        return cluster.connect(Cluster.USER);
    }

    @Override
    public void settle() throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute("vacuum analyze");
            statement.execute("checkpoint");
        }
    }

    @Override
    public Connection connectBesideServer() throws SQLException {
        return connect();
    }

    @Override
    public List<String> statements(StatementLog.Cause cause) throws Exception {
        try (Connection own = connect()) {
            List<String> shortest = null;
            for (int i = 0; i < LISTENED; i++) {
                List<String> heard = new StatementLog(log)
                        .during(cause, own, Cluster.USER).stream()
                                .map(statement ->
                                        statement.sql().split("\\s+")[0].toLowerCase(Locale.ROOT))
                                .toList();
                shortest = shortest == null || heard.size() < shortest.size() ? heard : shortest;
            }
            return shortest;
        }
    }

    @Override
    public Duration cpu() {
        return cluster.cpu();
    }

    @Override
    public void close() {
        cluster.close();
    }
}
