package org.licenseportal.startup;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import org.licenseportal.kernel.Readiness;
import org.licenseportal.signingkey.SigningKeyService;

/**
 * What happens once at the start of a node, in order: settings, schema, kind of data, keys, demo data; only then does
 * it serve.
 */
@Singleton
@jakarta.ejb.Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class Startup {

    @Resource(lookup = "java:comp/DefaultDataSource")
    DataSource dataSource;

    @Inject
    SettingsCheck settings;

    @Inject
    SigningKeyService keys;

    @Inject
    FirstData firstData;

    @Inject
    Readiness readiness;

    @PostConstruct
    void start() {
        DurabilityCheck.check();
        settings.check();
        SchemaMigration.migrate(dataSource);
        firstData.check();
        keys.load();
        firstData.load();
        readiness.started();
    }
}
