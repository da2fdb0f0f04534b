package org.licenseportal.startup;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.net.URI;
import javax.sql.DataSource;
import org.licenseportal.demo.DemoData;
import org.licenseportal.identity.FirstAdminService;
import org.licenseportal.kernel.PortalSettings;
import org.licenseportal.kernel.Readiness;
import org.licenseportal.notice.NoticeSettings;
import org.licenseportal.notification.MailSettings;
import org.licenseportal.signingkey.SigningKeyService;

/** What happens once at the start of a node, in order: settings, schema, keys, demo data; only then does it serve. */
@Singleton
@jakarta.ejb.Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class Startup {

    private static final System.Logger LOG = System.getLogger(Startup.class.getName());

    @Resource(lookup = "java:comp/DefaultDataSource")
    DataSource dataSource;

    @Inject
    PortalSettings settings;

    @Inject
    MailSettings mail;

    @Inject
    NoticeSettings notices;

    @Inject
    SigningKeyService keys;

    @Inject
    DemoData demoData;

    @Inject
    FirstAdminService firstAdmin;

    @Inject
    Readiness readiness;

    @PostConstruct
    void start() {
        DurabilityCheck.check();
        mail.check();
        notices.check();
        SchemaMigration.migrate(dataSource);
        keys.load();
        if (settings.demo()) {
            demoData.load();
        } else {
            firstAdmin.link().ifPresent(Startup::announce);
        }
        readiness.started();
    }

    /** The one secret that a log gets: whoever can read it looks after the server anyway. */
    private static void announce(URI link) {
        LOG.log(
                Level.INFO,
                "Nobody of the vendor can log in yet. Open this link within 72 hours to become the first admin; it"
                        + " works once: " + link);
    }
}
