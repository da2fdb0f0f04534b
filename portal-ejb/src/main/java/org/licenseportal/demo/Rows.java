package org.licenseportal.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;

/** Inserts many rows at once. */
class Rows {

    private final Connection connection;

    Rows(Connection connection) {
        this.connection = connection;
    }

    /**
     * Inserts rows into a table.
     *
     * @param columns the columns, in the order of the values of each row
     */
    void insert(String table, List<String> columns, List<Object[]> rows) throws SQLException {
        String places = columns.stream().map(column -> "?").collect(Collectors.joining(", "));
        String sql = "insert into " + table + " (" + String.join(", ", columns) + ") values (" + places + ")";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (Object[] row : rows) {
                for (int column = 0; column < row.length; column++) {
                    statement.setObject(column + 1, row[column]);
                }
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }
}
