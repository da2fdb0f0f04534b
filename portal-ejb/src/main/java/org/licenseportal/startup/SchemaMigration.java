package org.licenseportal.startup;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the database to the schema of this version: the scripts in {@code db/migration}, each once, in order. */
final class SchemaMigration {

    private SchemaMigration() {}

    static void migrate(DataSource dataSource) {
        Flyway.configure(SchemaMigration.class.getClassLoader())
                .dataSource(dataSource)
                .locations("classpath:db/migration")
                .validateMigrationNaming(true)
                .load()
                .migrate();
    }
}
