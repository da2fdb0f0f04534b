package org.licenseportal.benchmark;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** All that a request to the portal asks its database, to be asked without the portal. */
record BareRequest(List<BareStatement> statements) {

    /** What both of two equal requests asked: the rest came from elsewhere, as from a timer. */
    static BareRequest common(List<BareStatement> one, List<BareStatement> other) {
        List<String> left =
                new ArrayList<>(other.stream().map(BareStatement::sql).toList());
        return new BareRequest(
                one.stream().filter(statement -> left.remove(statement.sql())).toList());
    }

    /** Asks it all in one transaction. */
    void run(Connection connection) throws SQLException {
        for (BareStatement statement : statements) {
            statement.run(connection);
        }
        connection.commit();
    }

    /** Each statement with its values and its plan. */
    String plans(Connection connection) throws SQLException {
        StringBuilder text = new StringBuilder();
        for (BareStatement statement : statements) {
            text.append(statement.sql())
                    .append("\n  ")
                    .append(statement.values())
                    .append('\n')
                    .append(statement.plan(connection).indent(4))
                    .append('\n');
        }
        connection.commit();
        return text.toString();
    }
}
