package org.licenseportal.kernel;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Tells whether this node can serve: its start-up is through and the database answers. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Readiness {

    /** How long the database may take to answer a ping, in seconds. */
    private static final int PING_SECONDS = 2;

    @Resource(lookup = "java:comp/DefaultDataSource")
    DataSource dataSource;

    private volatile boolean started;

    /** Start-up reports here once schema, keys and demo data are in place. */
    @PermitAll
    public void started() {
        started = true;
    }

    /** True when a request sent now would be served. */
    @PermitAll
    public boolean ready() {
        return started && databaseAnswers();
    }

    private boolean databaseAnswers() {
        try (Connection connection = dataSource.getConnection()) {
            return connection.isValid(PING_SECONDS);
        } catch (SQLException unreachable) {
            return false;
        }
    }
}
