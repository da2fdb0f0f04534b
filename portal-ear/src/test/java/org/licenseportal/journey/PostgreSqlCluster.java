package org.licenseportal.journey;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** A PostgreSQL of the test run's own: a real server process that can be stopped and started again on its data. */
public final class PostgreSqlCluster implements AutoCloseable {

    private static final AtomicInteger NAMES = new AtomicInteger();
    private static PostgreSqlCluster shared;

    private final Path data;
    private EmbeddedPostgres postgres;

    private PostgreSqlCluster(Path data) {
        this.data = data;
        this.postgres = start(0);
    }

    /** The one that all servers of the test run share, each with a database of its own. */
    public static synchronized PostgreSqlCluster shared() {
        if (shared == null) {
            shared = fresh();
        }
        return shared;
    }

    /** One that belongs to the caller, who closes it. */
    public static PostgreSqlCluster fresh() {
        return new PostgreSqlCluster(Build.freshFolder("postgresql"));
    }

    /** A new, empty database. */
    public PostgreSqlDatabase database() {
        String name = "portal" + NAMES.incrementAndGet();
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new PostgreSqlDatabase(postgres.getPort(), name);
    }

    /** Stops the server; connections to it break. */
    public void stop() {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends all of the server's processes by SIGKILL, as a crash would. */
    public void kill() {
        ProcessHandle postmaster = ProcessHandle.of(postmasterId()).orElseThrow();
        List<ProcessHandle> children = postmaster.descendants().toList();
        postmaster.destroyForcibly();
        children.forEach(ProcessHandle::destroyForcibly);
        children.forEach(child -> child.onExit().join());
        postmaster.onExit().join();
        stop();
    }

    private long postmasterId() {
        try {
            return Long.parseLong(
                    Files.readAllLines(data.resolve("postmaster.pid")).get(0).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts the stopped server again, on the same port and data. */
    public void startAgain() {
        postgres = start(postgres.getPort());
    }

    @Override
    public void close() {
        stop();
    }

    private EmbeddedPostgres start(int port) {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setServerConfig("max_connections", "200")
                // what it acknowledges is no longer in its own memory alone; the starter's default is otherwise
                .setServerConfig("synchronous_commit", "on")
                .setPGStartupWait(Duration.ofSeconds(30));
        if (port != 0) {
            builder.setPort(port);
        }
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
