package org.licenseportal.web.support;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.List;

/** Refuses to start with settings that the pages cannot use, and names every one of them. */
@WebListener
public class StartCheck implements ServletContextListener {

    @Inject
    Vendor vendor;

    @Inject
    Assets assets;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        List<String> faults = vendor.faults();
        if (!faults.isEmpty()) {
            throw new IllegalStateException(
                    "The portal does not start with these settings. " + String.join("; ", faults));
        }
        assets.getStyles();
    }
}
