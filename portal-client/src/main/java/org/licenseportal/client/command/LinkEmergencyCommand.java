package org.licenseportal.client.command;

import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code servicelink emergency}: 14 days, once a year. */
@Command(
        name = "emergency",
        description = {
            "Gets the emergency license: for 14 days what was licensed last, once a year.",
            "Online; or by a code that the license server's staff reads over the phone."
        })
final class LinkEmergencyCommand extends LinkCommand {
    @Option(names = "--code", paramLabel = "CODE", description = "As read over the phone: 16 letters and digits.")
    private Optional<String> code = Optional.empty();

    LinkEmergencyCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    Report perform() {
        return reportOf(agent -> code.map(agent::emergencyCode).orElseGet(agent::emergency));
    }
}
