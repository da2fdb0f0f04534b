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
            "  0 ok               6 file              12 expired",
            "  1 internal         7 malformed         13 not yet valid",
            "  2 usage            8 signature         14 wrong answer",
            "  3 refused          9 untrusted keys    15 state",
            "  4 unreachable     10 wrong machine     16 in use",
            "  5 try later       11 rolled back"
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
