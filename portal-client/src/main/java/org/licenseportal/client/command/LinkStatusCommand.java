package org.licenseportal.client.command;

import java.io.IOException;
import org.licenseportal.client.servicelink.AgentStatus;
import picocli.CommandLine.Command;

/** {@code servicelink status}: everything there is to see. Asks no server. */
@Command(name = "status", description = "Shows where this installation stands; asks no server.")
final class LinkStatusCommand extends LinkCommand {
    LinkStatusCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    Report perform() throws IOException {
        AgentStatus status = agent(line -> {}).status();
        Report report = new Report(ExitCode.OK);
        LinkStatusWords.say(report, status, surroundings().clock().instant());
        return LinkStatusJson.put(report, status);
    }
}
