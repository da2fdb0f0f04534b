package org.licenseportal.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The SQL of an activation by plain JDBC: every question and every change, with nothing around them. */
final class SqlWorker implements Worker {

    private static final List<String> QUESTIONS = List.of(
            "select serial, site_id, sequence_number, request_digest, document from license where request_id = ?",
            "select * from site where id = ?",
            "select * from product where code = ?",
            "select * from reseller where number = ?",
            "select l.feature_code, f.name, l.quantity from license_line l join feature f on f.code = l.feature_code"
                    + " where l.site_id = ?",
            "select starts_on, expires_on from assurance_term where site_id = ?",
            "select * from site where device_thumbprint = ? order by id");

    private static final List<String> CHANGES = List.of(
            "update site set last_sequence = last_sequence where id = ? and version = ?",
            "update site set state = 'registered', reseller_number = ?, name = ?, registered_at = 1, activated_at = 1,"
                    + " installed_version = '5.0', contact_at = 0, device_thumbprint = ?, hardware_id = ?,"
                    + " last_sequence = last_sequence + 1, version = version + 1 where id = ? and version = ?",
            "insert into audit_entry (occurred_at, actor, action, object_type, object_id, owner, outcome, address,"
                    + " request_id, details) values (1, ?, 'site.activate', 'site', ?, ?, 'done', '127.0.0.1', ?, ?)",
            "insert into synchronization (site_id, request_id, result, occurred_at, operation, server, address,"
                    + " installed_version, device_thumbprint, hardware_id, clock_difference, serial, sequence_number,"
                    + " delivered) values (?, ?, 'delivered', 1, 'activate', 'direct', '127.0.0.1', '5.0',"
                    + " ?, ?, 0, ?, ?, ?)",
            "insert into license (serial, site_id, sequence_number, operation, request_id, request_digest, document,"
                    + " issued_at, version) values (?, ?, ?, 'activate', ?, ?, ?, 1, 1)");

    /** As long as what a history keeps of a license with two features. */
    private static final String DELIVERED = "x".repeat(200);

    private final Stock stock;
    private final String document;
    private final Connection connection;
    private final List<PreparedStatement> questions;
    private final List<PreparedStatement> changes;

    SqlWorker(Stock stock, String document, Connection connection) throws SQLException {
        this.stock = stock;
        this.document = document;
        this.connection = connection;
        connection.setAutoCommit(false);
        questions = prepared(QUESTIONS);
        changes = prepared(CHANGES);
    }

    private List<PreparedStatement> prepared(List<String> texts) throws SQLException {
        List<PreparedStatement> statements = new ArrayList<>();
        for (String text : texts) {
            statements.add(connection.prepareStatement(text));
        }
        return statements;
    }

    @Override
    public boolean once() throws SQLException {
        Stock.Turn turn = stock.plainTurn();
        String site = turn.site();
        String serial = UUID.randomUUID().toString();
        ask(0, serial);
        ask(1, site);
        ask(2, Stock.PRODUCT);
        ask(3, Stock.RESELLER);
        change(0, site, turn.times());
        ask(4, site);
        ask(5, site);
        change(2, "device " + serial, site, Stock.RESELLER, serial, "license " + serial);
        change(1, Stock.RESELLER, Stock.name(site), serial, "BENCH-" + site, site, turn.times());
        ask(6, serial);
        change(3, site, serial, serial, "BENCH-" + site, serial, turn.times() + 1, DELIVERED);
        change(4, serial, site, turn.times() + 1, serial, serial, document);
        connection.commit();
        return true;
    }

    private void ask(int number, String argument) throws SQLException {
        PreparedStatement question = questions.get(number);
        question.setString(1, argument);
        try (ResultSet rows = question.executeQuery()) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                for (int column = 1; column <= columns; column++) {
                    rows.getObject(column);
                }
            }
        }
    }

    private void change(int number, Object... arguments) throws SQLException {
        PreparedStatement change = changes.get(number);
        for (int i = 0; i < arguments.length; i++) {
            change.setObject(i + 1, arguments[i]);
        }
        if (change.executeUpdate() != 1) {
            throw new SQLException("changed nothing: " + CHANGES.get(number));
        }
    }

    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection.close();
    }
}
