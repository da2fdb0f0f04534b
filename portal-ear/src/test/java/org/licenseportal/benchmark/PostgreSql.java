package org.licenseportal.benchmark;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.licenseportal.journey.Build;

/** PostgreSQL on this machine, as durable as it is by default: the packaging for tests would switch that off. */
final class PostgreSql implements Database {

    private static final String USER = "postgres";

    private final EmbeddedPostgres server;
    private final ProcessHandle postmaster;

    PostgreSql() {
        Path data = Build.freshFolder("benchmark-postgresql");
        try {
            server = EmbeddedPostgres.builder()
                    .setDataDirectory(data)
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setPGStartupWait(Duration.ofSeconds(30))
                    .start();
            long pid = Long.parseLong(
                    Files.readAllLines(data.resolve("postmaster.pid")).get(0).strip());
            postmaster = ProcessHandle.of(pid).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String name() {
        return "PostgreSQL";
    }

    @Override
    public Map<String, String> environment() {
        return Map.of("PORTAL_DB_URL", url(), "PORTAL_DB_USER", USER, "PORTAL_DB_PASSWORD", USER);
    }

    @Override
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url(), USER, USER);
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
        return Stream.concat(Stream.of(postmaster), postmaster.descendants())
                .map(Usage::cpu)
                .reduce(Duration.ZERO, Duration::plus);
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String url() {
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + USER;
    }
}
