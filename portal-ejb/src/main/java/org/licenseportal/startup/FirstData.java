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
