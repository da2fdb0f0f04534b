package org.licenseportal.client.panel;

import java.net.InetAddress;
import org.licenseportal.client.ClientException;

/** The panel would be reachable for other machines, and that was not said or is not safe yet. */
public final class PanelExposedException extends ClientException {
    private static final long serialVersionUID = 1L;

    private PanelExposedException(String key, String address) {
        super(Texts.of(key, address));
    }

    static void check(InetAddress address, PanelSettings settings, PanelPassword password) {
        if (address.isLoopbackAddress()) {
            return;
        }
        if (!settings.elsewhere()) {
            throw new PanelExposedException("exposed.unsaid", settings.address());
        }
        if (!password.isSet()) {
            throw new PanelExposedException("exposed.open", settings.address());
        }
    }
}
