package org.licenseportal.client.command;

import java.io.IOException;
import org.licenseportal.client.gateway.pbx.PbxDirectory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code gateway users}: lets people come to a simulated PBX, or leave it. */
@Command(
        name = "users",
        description = {
            "Sets how many users the simulated PBX of a directory has: the last ones come or leave.",
            "The gateway sends what changed to the portal."
        })
final class GatewayUsersCommand extends ClientCommand {
    @Mixin
    private GatewayDirectoryOption directory;

    @Parameters(paramLabel = "NUMBER", description = "Of users, 0 to " + PbxDirectory.MOST + ".")
    private int count;

    GatewayUsersCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    Report perform() throws IOException {
        PbxDirectory.requireCount(count);
        directory.place().save(directory.control().withUsers(count));
        return new Report(ExitCode.OK).say("The PBX has " + count + " users").put("users", count);
    }
}
