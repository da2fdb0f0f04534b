package org.licenseportal.client.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command without a subcommand: only help and version. */
@Command(
        name = "portal-client",
        mixinStandardHelpOptions = true,
        versionProvider = PortalClientCommand.Version.class,
        description = "Requests licenses from a License Portal and verifies them, online and offline.",
        synopsisSubcommandLabel = "COMMAND",
        footerHeading = "%nExit codes:%n",
        footer = {
            "  0 ok               5 try later          10 wrong machine",
            "  1 internal         6 file               11 rolled back",
            "  2 usage            7 malformed          12 lease expired",
            "  3 refused          8 signature          13 not yet valid",
            "  4 unreachable      9 untrusted keys     14 wrong answer"
        })
final class PortalClientCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "which command? (--help lists them)");
    }

    /** The version is in the jar's manifest; classes that run outside a jar have none. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = PortalClientCommand.class.getPackage().getImplementationVersion();
            return new String[] {"portal-client " + (version == null ? "(development)" : version)};
        }
    }
}
