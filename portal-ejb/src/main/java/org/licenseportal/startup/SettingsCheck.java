package org.licenseportal.startup;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.licenseportal.gateway.GatewaySettings;
import org.licenseportal.notice.NoticeSettings;
import org.licenseportal.notification.MailSettings;
import org.licenseportal.servicelink.HistorySettings;

/** Reads the settings that stop the start when they cannot be used. */
@Dependent
class SettingsCheck {

    @Inject
    MailSettings mail;

    @Inject
    NoticeSettings notices;

    @Inject
    HistorySettings histories;

    @Inject
    GatewaySettings gateways;

    void check() {
        mail.check();
        notices.check();
        histories.check();
        gateways.check();
    }
}
