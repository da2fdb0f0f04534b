package org.licenseportal.client.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code servicelink load}: the second half of the exchange by file. */
@Command(
        name = "load",
        description = {
            "Takes the license file that came back for a request, or the portal's key set.",
            "An installation that never sees the network needs the key set first, once."
        })
final class LinkLoadCommand extends LinkCommand {
    @Parameters(paramLabel = "FILE", description = "License file (.lic), or /.well-known/license-keys of the portal.")
    private Path file;

    LinkLoadCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    Report perform() throws IOException {
        byte[] content = Files.readAllBytes(file);
        return reportOf(agent -> agent.loadLicense(content));
    }
}
