package org.licenseportal.client.command;

import org.licenseportal.client.servicelink.agent.Agent;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code servicelink deactivate}: online, and not by accident. */
@Command(
        name = "deactivate",
        description = {
            "Gives the site up, online: nothing is licensed here afterwards.",
            "Before it activates again, here or elsewhere, its hardware ID has to be reset on the license server."
        })
final class LinkDeactivateCommand extends LinkCommand {
    @Option(names = "--yes", description = "Really do it.")
    private boolean yes;

    LinkDeactivateCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    Report perform() {
        if (!yes) {
            throw new CommandFailure(
                    ExitCode.USAGE,
                    "nothing is licensed here after this, until the hardware ID is reset on the license server and this"
                            + " installation activates again; say --yes to do it");
        }
        return reportOf(Agent::deactivate);
    }
}
