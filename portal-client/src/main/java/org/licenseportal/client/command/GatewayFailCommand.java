package org.licenseportal.client.command;

import java.io.IOException;
import org.licenseportal.client.gateway.FailureKind;
import org.licenseportal.client.gateway.device.GatewayControl;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code gateway fail}: breaks a simulated gateway while it runs, and mends it. */
@Command(
        name = "fail",
        description = {
            "Breaks the simulated gateway of a directory, or its PBX, in a chosen way; 'none' mends it.",
            "It may run meanwhile: it notices at once. If it does not run, it fails so from its next start on."
        })
final class GatewayFailCommand extends ClientCommand {
    @Mixin
    private GatewayDirectoryOption directory;

    @Parameters(
            paramLabel = "KIND",
            converter = FailureKindName.class,
            description = "none, wrong-credentials, pbx-unreachable, lost-trunk, clock-wrong, version-too-old,"
                    + " half-upload, silent or updating.")
    private FailureKind kind;

    GatewayFailCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    Report perform() throws IOException {
        GatewayControl before = directory.control();
        if (directory.place().exists()
                && !kind.concerns(directory.place().identity().platform())) {
            throw new CommandFailure(
                    ExitCode.STATE, "this gateway has its PBX inside: it cannot fail as " + kind.code());
        }
        directory.place().save(before.failing(kind));
        return new Report(ExitCode.OK).say(kind.notice()).put("failure", kind.code());
    }
}
