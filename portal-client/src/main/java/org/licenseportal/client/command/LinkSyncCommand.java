package org.licenseportal.client.command;

import org.licenseportal.client.servicelink.agent.Agent;
import picocli.CommandLine.Command;

/** {@code servicelink sync}: at once. */
@Command(name = "sync", description = "Synchronizes at once; for systems activated online and offline.")
final class LinkSyncCommand extends LinkCommand {
    LinkSyncCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    Report perform() {
        return reportOf(Agent::sync);
    }
}
