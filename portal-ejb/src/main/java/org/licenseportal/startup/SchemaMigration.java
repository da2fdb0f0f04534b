package org.licenseportal.startup;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Brings the database to the schema of this version: the scripts in {@code db/migration}, each once, in order. The one
 * word in which the databases differ is a placeholder of the scripts.
 */
public final class SchemaMigration {

    private static final String POSTGRESQL = "PostgreSQL";

    private SchemaMigration() {}

    /** Brings this database up to date; does nothing where it is. */
    public static void migrate(DataSource dataSource) {
        Flyway.configure(SchemaMigration.class.getClassLoader())
                .dataSource(dataSource)
                .locations("classpath:db/migration")
                .placeholders(Map.of("stored", stored(dataSource)))
                .validateMigrationNaming(true)
                .load()
                .migrate();
    }

    /** PostgreSQL keeps a generated column only when it is told to; Derby always does, and does not know the word. */
    private static String stored(DataSource dataSource) {
        try (Connection connection = dataSource.getConnection()) {
            return POSTGRESQL.equals(connection.getMetaData().getDatabaseProductName()) ? "STORED" : "";
        } catch (SQLException failure) {
            throw new IllegalStateException("The database cannot be reached: " + failure.getMessage(), failure);
        }
    }
}
