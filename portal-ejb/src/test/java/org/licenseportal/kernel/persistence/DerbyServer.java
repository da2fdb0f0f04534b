package org.licenseportal.kernel.persistence;

import org.apache.derby.jdbc.EmbeddedDataSource;

/** Derby inside this JVM; it keeps nothing on disk but needs a place for its log. */
final class DerbyServer {

    private DerbyServer() {}

    static TestDatabase.Server start() {
        System.setProperty("derby.stream.error.file", "target/derby.log");
        EmbeddedDataSource dataSource = new EmbeddedDataSource();
        dataSource.setDatabaseName("memory:portal");
        dataSource.setCreateDatabase("create");
        return new TestDatabase.Server(dataSource, "jdbc:derby:memory:portal");
    }
}
