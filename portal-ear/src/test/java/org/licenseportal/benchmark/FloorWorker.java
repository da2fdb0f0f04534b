package org.licenseportal.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;

/** What no activation can do without: verify, sign twice, insert, commit. Nothing else. */
final class FloorWorker implements Worker {

    private final Signatures signatures;
    private final Connection connection;
    private final PreparedStatement insert;

    FloorWorker(Signatures signatures, Connection connection) throws SQLException {
        this.signatures = signatures;
        this.connection = connection;
        connection.setAutoCommit(false);
        insert = connection.prepareStatement("insert into benchmark_floor (serial, site_id, sequence_number,"
                + " operation, request_id, request_digest, document, issued_at, version)"
                + " values (?, ?, 1, 'activate', ?, ?, ?, ?, 1)");
    }

    /** The table of the floor: the columns and unique keys of the licenses. */
    static void createTable(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("create table benchmark_floor (serial varchar(36) not null primary key,"
                    + " site_id varchar(36) not null, sequence_number bigint not null, operation varchar(12) not null,"
                    + " request_id varchar(36) not null unique, request_digest varchar(64) not null,"
                    + " document varchar(32672) not null, issued_at bigint not null, version bigint not null,"
                    + " unique (site_id, sequence_number))");
        }
    }

    @Override
    public boolean once() throws SQLException {
        String serial = UUID.randomUUID().toString();
        insert.setString(1, serial);
        insert.setString(2, serial);
        insert.setString(3, serial);
        insert.setString(4, serial);
        insert.setString(5, signatures.answer());
        insert.setLong(6, System.nanoTime());
        insert.executeUpdate();
        connection.commit();
        return true;
    }

    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection.close();
    }
}
