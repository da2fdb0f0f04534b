package org.licenseportal.client.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.licenseportal.client.panel.PanelServer;
import org.licenseportal.client.panel.PanelSettings;
import org.licenseportal.client.servicelink.Panel;
import org.licenseportal.client.servicelink.ServiceLink;
import picocli.CommandLine.Option;

/** Whether and where the agent serves its panel. */
final class LinkPanelOptions {
    @Option(
            names = "--panel-port",
            paramLabel = "PORT",
            defaultValue = "" + PanelSettings.PORT,
            description = "Port of the local panel; 0 for any. Default: ${DEFAULT-VALUE}")
    private int port;

    @Option(
            names = "--panel-address",
            paramLabel = "ADDRESS",
            description = {
                "Let other machines reach the panel at this address. It needs a password first, and a server before it"
                        + " that encrypts. Default: this machine alone."
            })
    private Optional<String> address = Optional.empty();

    @Option(
            names = "--panel-name",
            paramLabel = "NAME",
            description = "Further name under which browsers ask for the panel; may be given more than once.")
    private List<String> names = List.of();

    @Option(names = "--no-panel", description = "Run without the local panel.")
    private boolean none;

    /** Empty when no panel is wanted. */
    Optional<Panel.Starter> starter(Clock clock) {
        return none ? Optional.empty() : Optional.of((link, directory) -> start(link, directory, clock));
    }

    /** Where it is to listen, for people. */
    String place() {
        return address.map(given -> given + " ").orElse("") + "port " + port;
    }

    private Panel start(ServiceLink link, Path directory, Clock clock) throws IOException {
        PanelSettings settings = PanelSettings.in(directory).onPort(port);
        settings = address.map(settings::fromElsewhere).orElse(settings);
        for (String name : names) {
            settings = settings.named(name);
        }
        return PanelServer.start(link, settings, clock);
    }
}
