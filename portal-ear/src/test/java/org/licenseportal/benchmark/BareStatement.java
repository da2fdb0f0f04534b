package org.licenseportal.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A statement that the portal gave to the database.
 *
 * @param sql with {@code $1} and so on for its values
 * @param values as the database shows them; {@code null} for none
 */
record BareStatement(String sql, List<String> values) {

    BareStatement {
        values = Collections.unmodifiableList(new ArrayList<>(values));
    }

    boolean reads() {
        return sql.regionMatches(true, 0, "select", 0, 6) || sql.regionMatches(true, 0, "with", 0, 4);
    }

    /** Runs it and reads all it finds, as a driver does; tells how many rows that were. */
    int run(Connection connection) throws SQLException {
        try (PreparedStatement statement = prepared(connection, "");
                ResultSet rows = statement.executeQuery()) {
            int columns = rows.getMetaData().getColumnCount();
            int count = 0;
            while (rows.next()) {
                for (int column = 1; column <= columns; column++) {
                    rows.getObject(column);
                }
                count++;
            }
            return count;
        }
    }

    /** How the database gets at the rows, and what that takes. */
    String plan(Connection connection) throws SQLException {
        try (PreparedStatement statement = prepared(connection, "explain (analyze, buffers) ");
                ResultSet rows = statement.executeQuery()) {
            StringBuilder plan = new StringBuilder();
            while (rows.next()) {
                plan.append(rows.getString(1)).append('\n');
            }
            return plan.toString();
        }
    }

    private PreparedStatement prepared(Connection connection, String before) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(before + sql.replaceAll("\\$\\d+", "?"));
        for (int i = 0; i < values.size(); i++) {
            statement.setObject(i + 1, values.get(i), Types.OTHER);
        }
        return statement;
    }
}
