package org.licenseportal.client.command;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code servicelink}: the agent of an installation, and everything that a person may do to it. */
@Command(
        name = "servicelink",
        mixinStandardHelpOptions = false,
        description = "The ServiceLink agent: keeps the license of an installation up to date, by itself.",
        synopsisSubcommandLabel = "COMMAND")
final class ServiceLinkCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @CommandLine.Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    private boolean help;

    static CommandLine line(Surroundings surroundings) {
        return new CommandLine(new ServiceLinkCommand())
                .addSubcommand(new LinkInitCommand(surroundings))
                .addSubcommand(new LinkSettingsCommand(surroundings))
                .addSubcommand(new LinkRunCommand(surroundings))
                .addSubcommand(new LinkStatusCommand(surroundings))
                .addSubcommand(new LinkActivateCommand(surroundings))
                .addSubcommand(new LinkSyncCommand(surroundings))
                .addSubcommand(new LinkDeactivateCommand(surroundings))
                .addSubcommand(new LinkRequestCommand(surroundings))
                .addSubcommand(new LinkLoadCommand(surroundings))
                .addSubcommand(new LinkEmergencyCommand(surroundings))
                .addSubcommand(new LinkPanelPasswordCommand(surroundings));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "which command? (--help lists them)");
    }
}
