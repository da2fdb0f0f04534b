package org.licenseportal.client.command;

import java.util.Optional;
import org.licenseportal.client.servicelink.Panel;

/** Which panel the agent serves. */
final class Panels {
    private Panels() {}

    static Optional<Panel.Starter> starter() {
        return Optional.empty();
    }
}
