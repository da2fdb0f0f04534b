package org.licenseportal.journey;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** One database of a {@link PostgreSqlCluster}. */
public final class PostgreSqlDatabase implements TestDatabase {

    private static final String USER = "postgres";

    private final String url;

    PostgreSqlDatabase(int port, String name) {
        this.url = "jdbc:postgresql://127.0.0.1:" + port + "/" + name;
    }

    @Override
    public Map<String, String> environment() {
        return Map.of("PORTAL_DB_URL", url, "PORTAL_DB_USER", USER, "PORTAL_DB_PASSWORD", USER);
    }

    @Override
    public List<String> query(String sql) {
        try (Connection connection = DriverManager.getConnection(url, USER, USER)) {
            return TestDatabase.rows(connection, sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
