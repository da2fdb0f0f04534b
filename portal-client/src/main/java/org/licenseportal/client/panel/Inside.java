package org.licenseportal.client.panel;

import org.licenseportal.client.servicelink.ServiceLink;

/**
 * What the screens behind the login work with.
 *
 * @param link that is shown and acted on
 * @param work does the actions
 * @param frame around every page
 */
record Inside(ServiceLink link, Work work, Frame frame) {
    Moments moments() {
        return frame.moments();
    }
}
