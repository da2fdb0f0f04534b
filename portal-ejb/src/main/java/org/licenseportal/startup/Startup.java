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
import org.licenseportal.gateway.GatewaySettings;
import org.licenseportal.kernel.Readiness;
import org.licenseportal.notice.NoticeSettings;
import org.licenseportal.notification.MailSettings;
import org.licenseportal.servicelink.HistorySettings;
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
    MailSettings mail;

    @Inject
    NoticeSettings notices;

    @Inject
    HistorySettings histories;

    @Inject
    GatewaySettings gateways;

    @Inject
    SigningKeyService keys;

    @Inject
    FirstData firstData;

    @Inject
    Readiness readiness;

    @PostConstruct
    void start() {
        DurabilityCheck.check();
        mail.check();
        notices.check();
        histories.check();
        gateways.check();
        SchemaMigration.migrate(dataSource);
        firstData.check();
        keys.load();
        firstData.load();
        readiness.started();
    }
}
