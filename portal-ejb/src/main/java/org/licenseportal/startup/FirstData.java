package org.licenseportal.startup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.net.URI;
import org.licenseportal.demo.DemoData;
import org.licenseportal.identity.FirstAdminService;
import org.licenseportal.kernel.PortalSettings;

/** What an empty portal begins with: the data of a demo, or a link for the first admin of the vendor. */
@ApplicationScoped
class FirstData {

    private static final System.Logger LOG = System.getLogger(FirstData.class.getName());

    @Inject
    PortalSettings settings;

    @Inject
    DemoData demoData;

    @Inject
    FirstAdminService firstAdmin;

    /**
     * Keeps demos and real portals apart (decision 0045): passwords, keys and voucher codes of a demo are known to
     * everybody, and a real portal would be one no more.
     *
     * @throws IllegalStateException when the database is of the other kind, with what to do
     */
    void check() {
        if (!settings.demo() && demoData.loaded()) {
            throw new IllegalStateException("This database was filled by a demo: its voucher codes, logins and keys are"
                    + " known to everybody, so no real portal starts on it. Name an empty database by PORTAL_DB_URL"
                    + " (without it, choose an empty data folder), or set PORTAL_DEMO=true to go on with the demo.");
        }
        if (settings.demo() && demoData.inUse() && !demoData.loaded()) {
            throw new IllegalStateException(
                    "This database is in use by a real portal: a demo would mix its data with yours, so none starts on"
                            + " it. Remove PORTAL_DEMO to go on with the portal, or name an empty database by"
                            + " PORTAL_DB_URL (without it, choose an empty data folder) for the demo. Your data is as"
                            + " it was.");
        }
    }

    /** Fills a demo; of a real portal that nobody of the vendor can log in to, tells the log how. */
    void load() {
        if (settings.demo()) {
            demoData.load();
        } else {
            firstAdmin.link().ifPresent(FirstData::announce);
        }
    }

    /** The one secret that a log gets: whoever can read it looks after the server anyway. */
    private static void announce(URI link) {
        LOG.log(
                Level.INFO,
                "Nobody of the vendor can log in yet. Open this link within 72 hours to become the first admin; it"
                        + " works once: " + link);
    }
}
