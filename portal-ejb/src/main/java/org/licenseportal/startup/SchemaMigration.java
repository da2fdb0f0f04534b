package org.licenseportal.startup;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Brings the database to the schema of this version: the scripts in {@code db/migration}, each once, in order. The one
 * word in which the databases differ is a placeholder of the scripts; what only PostgreSQL can do is in
 * {@code db/postgresql}.
 */
public final class SchemaMigration {

    private static final String POSTGRESQL = "PostgreSQL";
    private static final String SCRIPTS = "classpath:db/migration";
    private static final String POSTGRESQL_SCRIPTS = "classpath:db/postgresql";

    private SchemaMigration() {}

    /** Brings this database up to date; does nothing where it is. */
    public static void migrate(DataSource dataSource) {
        boolean postgresql = isPostgresql(dataSource);
        Flyway.configure(SchemaMigration.class.getClassLoader())
                .dataSource(dataSource)
                .locations(postgresql ? new String[] {SCRIPTS, POSTGRESQL_SCRIPTS} : new String[] {SCRIPTS})
                // PostgreSQL keeps a generated column only when told to; Derby always does, and does not know the word.
                .placeholders(Map.of("stored", postgresql ? "STORED" : ""))
                .validateMigrationNaming(true)
                .load()
                .migrate();
    }

    private static boolean isPostgresql(DataSource dataSource) {
        try (Connection connection = dataSource.getConnection()) {
            return POSTGRESQL.equals(connection.getMetaData().getDatabaseProductName());
        } catch (SQLException failure) {
            throw new IllegalStateException("The database cannot be reached: " + failure.getMessage(), failure);
        }
    }
}
