package org.licenseportal.journey;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A database of one test server, empty at first. */
public interface TestDatabase {

    /** The settings by which a server uses this database. */
    Map<String, String> environment();

    /**
     * The first column of what the query finds, read beside the server, to see what is really there.
     *
     * <p>On Derby only while the server is down: its files have one owner.
     */
    List<String> query(String sql);

    /** Rows of one open connection. */
    static List<String> rows(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }
}
