package org.licenseportal.journey;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** Derby in a folder of its own, embedded in the server. */
public final class DerbyDatabase implements TestDatabase {

    /** What Derby throws to say that it closed a database. */
    private static final String CLOSED = "08006";

    private final String url;

    private DerbyDatabase(Path folder) {
        this.url = "jdbc:derby:" + folder.resolve("derby");
    }

    /** A database that does not exist yet; the server creates it. */
    public static DerbyDatabase fresh() {
        return new DerbyDatabase(Build.freshFolder("derby"));
    }

    @Override
    public Map<String, String> environment() {
        return Map.of("PORTAL_DB_URL", url + ";create=true");
    }

    @Override
    public List<String> query(String sql) {
        try (Connection connection = DriverManager.getConnection(url, "portal", "portal")) {
            return TestDatabase.rows(connection, sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } finally {
            close();
        }
    }

    private void close() {
        try {
            DriverManager.getConnection(url + ";shutdown=true").close();
        } catch (SQLException e) {
            if (!CLOSED.equals(e.getSQLState())) {
                throw new IllegalStateException(e);
            }
        }
    }
}
