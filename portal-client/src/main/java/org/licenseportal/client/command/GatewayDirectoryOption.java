package org.licenseportal.client.command;

import java.io.IOException;
import java.nio.file.Path;
import org.licenseportal.client.gateway.device.GatewayControl;
import org.licenseportal.client.gateway.device.GatewayDirectory;
import picocli.CommandLine.Option;

/** Where a simulated gateway keeps what it has. */
final class GatewayDirectoryOption {
    static final String DIRECTORY = "gateway";

    @Option(
            names = "--dir",
            paramLabel = "DIRECTORY",
            defaultValue = DIRECTORY,
            description = "Of the simulated gateway. Default: ${DEFAULT-VALUE} beside you")
    private Path directory;

    GatewayDirectory place() {
        return new GatewayDirectory(directory);
    }

    /** What is wanted of the gateway there, or of the PBX. */
    GatewayControl control() throws IOException {
        return place().control()
                .orElseThrow(() -> new CommandFailure(
                        ExitCode.FILE,
                        directory + " is no directory of a simulated gateway; 'gateway simulate' makes one"));
    }
}
