package org.licenseportal.client.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;

/** {@code servicelink sync}: at once. */
@Command(name = "sync", description = "Synchronizes at once; for systems activated online and offline.")
final class LinkSyncCommand extends LinkCommand {
    LinkSyncCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    Report perform() throws IOException {
        List<String> log = new ArrayList<>();
        Report report = report(agent(log::add).sync());
        log.forEach(report::note);
        return report;
    }
}
