package org.licenseportal.client.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.licenseportal.client.servicelink.agent.Agent;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code servicelink activate}: online. */
@Command(name = "activate", description = "Activates this installation online, and synchronizes at once.")
final class LinkActivateCommand extends LinkCommand {
    @Mixin
    private LinkFormOptions form;

    LinkActivateCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    Report perform() throws IOException {
        List<String> log = new ArrayList<>();
        Agent agent = agent(log::add);
        Report report = report(agent.activate(form.form(surroundings())));
        log.forEach(report::note);
        return report;
    }
}
