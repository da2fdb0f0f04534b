package org.licenseportal.benchmark;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.licenseportal.journey.Build;

/** A new, empty database on a PostgreSQL of its own. */
final class PostgreSql implements Database {

    private final Cluster cluster = new Cluster(Build.freshFolder("benchmark-postgresql"), Map.of());

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
    public Duration cpu() {
        return cluster.cpu();
    }

    @Override
    public void close() {
        cluster.close();
    }
}
