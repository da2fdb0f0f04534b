package org.licenseportal.kernel.persistence;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;

/** Reads the tables of the product from the database's own description. */
final class Tables {

    private Tables() {}

    /** All tables, ordered so that they can be emptied one after the other. */
    static List<String> referringFirst(DataSource dataSource) {
        try (Connection connection = dataSource.getConnection()) {
            return ordered(references(connection));
        } catch (SQLException failure) {
            throw new IllegalStateException(failure.getMessage(), failure);
        }
    }

    private static Map<String, Set<String>> references(Connection connection) throws SQLException {
        Map<String, Set<String>> references = new LinkedHashMap<>();
        DatabaseMetaData description = connection.getMetaData();
        try (ResultSet tables = description.getTables(null, connection.getSchema(), null, new String[] {"TABLE"})) {
            while (tables.next()) {
                String table = tables.getString("TABLE_NAME");
                if (!table.equalsIgnoreCase("flyway_schema_history")) {
                    references.put(table, referred(description, connection.getSchema(), table));
                }
            }
        }
        return references;
    }

    private static Set<String> referred(DatabaseMetaData description, String schema, String table) throws SQLException {
        Set<String> referred = new TreeSet<>();
        try (ResultSet keys = description.getImportedKeys(null, schema, table)) {
            while (keys.next()) {
                referred.add(keys.getString("PKTABLE_NAME"));
            }
        }
        referred.remove(table);
        return referred;
    }

    private static List<String> ordered(Map<String, Set<String>> references) {
        List<String> ordered = new ArrayList<>();
        Map<String, Set<String>> left = new LinkedHashMap<>(references);
        while (!left.isEmpty()) {
            String free = left.keySet().stream()
                    .filter(table -> left.values().stream().noneMatch(referred -> referred.contains(table)))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("Tables refer to one another in a circle: " + left));
            left.remove(free);
            ordered.add(free);
        }
        return ordered;
    }
}
