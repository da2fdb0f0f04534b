package org.licenseportal.client.command;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code gateway}: a simulated gateway with its telephone system, for demos and tests. */
@Command(
        name = "gateway",
        mixinStandardHelpOptions = false,
        description =
                "A simulated gateway with its PBX: onboards a customer without any hardware, and fails on demand.",
        synopsisSubcommandLabel = "COMMAND")
final class GatewayCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @CommandLine.Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    private boolean help;

    static CommandLine line(Surroundings surroundings) {
        return new CommandLine(new GatewayCommand())
                .addSubcommand(new GatewaySimulateCommand(surroundings))
                .addSubcommand(new GatewayPbxCommand(surroundings))
                .addSubcommand(new GatewayFailCommand(surroundings))
                .addSubcommand(new GatewayUsersCommand(surroundings))
                .setCaseInsensitiveEnumValuesAllowed(true);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "which command? (--help lists them)");
    }
}
