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

/** A PostgreSQL on this machine, as durable as it is by default: the packaging for tests would switch that off. */
final class Cluster implements AutoCloseable {

    static final String USER = "postgres";

    /** What this process's connections are called in the log. */
    static final String OWN_NAME = "benchmark";

    private final EmbeddedPostgres server;
    private final ProcessHandle postmaster;

    /**
     * Starts it, on the data that is in the folder or on none.
     *
     * @param settings further settings of the server
     */
    Cluster(Path data, Map<String, String> settings) {
        try {
            EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                    .setDataDirectory(data)
                    .setCleanDataDirectory(false)
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setPGStartupWait(Duration.ofSeconds(30));
            settings.forEach(builder::setServerConfig);
            server = builder.start();
            long pid = Long.parseLong(
                    Files.readAllLines(data.resolve("postmaster.pid")).get(0).strip());
            postmaster = ProcessHandle.of(pid).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + database;
    }

    Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(url(database) + "?ApplicationName=" + OWN_NAME, USER, USER);
    }

    /** CPU time so far of its processes. */
    Duration cpu() {
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
}
