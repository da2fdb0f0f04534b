package org.licenseportal.kernel.persistence;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;

/** PostgreSQL beside this JVM, on a free port, with durability off because it lives as long as the tests. */
final class PostgresqlServer {

    private PostgresqlServer() {}

    static TestDatabase.Server start() throws IOException {
        EmbeddedPostgres server =
                EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
        return new TestDatabase.Server(server.getPostgresDatabase(), server.getJdbcUrl("postgres", "postgres"));
    }
}
