package org.licenseportal.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.licenseportal.journey.Build;

/** Derby inside the server's process. Its files have one owner: beside the server, this process uses a copy of them. */
final class Derby implements Database {

    /** What Derby throws to say that it closed a database, or that it had none open. */
    private static final Set<String> CLOSED = Set.of("08006", "XJ004");

    private final Path data;
    private final Path copy;

    Derby() {
        Path folder = Build.freshFolder("benchmark-derby");
        data = folder.resolve("server");
        copy = folder.resolve("copy");
        System.setProperty("derby.system.home", folder.toString());
    }

    @Override
    public String name() {
        return "Derby";
    }

    @Override
    public Map<String, String> environment() {
        return Map.of("PORTAL_DB_URL", url(data) + ";create=true");
    }

    @Override
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url(data), "portal", "portal");
    }

    @Override
    public void settle() throws SQLException {
        try (var connection = connect();
                var tables = connection.createStatement();
                var names = tables.executeQuery("select tablename from sys.systables where tabletype = 'T'")) {
            while (names.next()) {
                updateStatistics(connection, names.getString(1));
            }
        }
        shutDown(data);
        try {
            Build.copy(data, copy);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void updateStatistics(Connection connection, String table) throws SQLException {
        try (var call = connection.prepareCall("call syscs_util.syscs_update_statistics(current schema, ?, null)")) {
            call.setString(1, table);
            call.execute();
        }
    }

    @Override
    public Connection connectBesideServer() throws SQLException {
        return DriverManager.getConnection(url(copy), "portal", "portal");
    }

    @Override
    public List<String> statements(StatementLog.Cause cause) {
        return List.of();
    }

    @Override
    public Duration cpu() {
        return Duration.ZERO;
    }

    @Override
    public void close() {
        try {
            shutDown(copy);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String url(Path folder) {
        return "jdbc:derby:" + folder;
    }

    private static void shutDown(Path folder) throws SQLException {
        try {
            DriverManager.getConnection(url(folder) + ";shutdown=true").close();
        } catch (SQLException e) {
            if (!CLOSED.contains(e.getSQLState())) {
                throw e;
            }
        }
    }
}
