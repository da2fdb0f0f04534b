package org.licenseportal.client.command;

import java.io.IOException;
import org.licenseportal.client.servicelink.state.AgentDirectory;
import org.licenseportal.client.servicelink.state.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code servicelink init}: makes the directory of an agent. */
@Command(
        name = "init",
        description = {
            "Makes the agent's directory, with a device key of its own and the portal's root key pinned.",
            "Refuses a directory that is an agent's already."
        })
final class LinkInitCommand extends LinkCommand {
    @Option(
            names = "--root",
            paramLabel = "THUMBPRINT",
            description = "Thumbprint of the portal's root key, from its page Register software. Default: $"
                    + TrustOptions.ROOT_VARIABLE)
    private String root;

    @Mixin
    private LinkSettingOptions settings;

    LinkInitCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    Report perform() throws IOException {
        AgentDirectory place = place();
        if (place.exists()) {
            throw new CommandFailure(
                    ExitCode.FILE, place.path() + " is an agent's directory already; 'settings' changes it");
        }
        String pinned = root == null
                ? surroundings()
                        .variable(TrustOptions.ROOT_VARIABLE)
                        .orElseThrow(() -> new CommandFailure(
                                ExitCode.USAGE,
                                "give the thumbprint of the portal's root key, from its page Register software, with"
                                        + " --root"))
                : root;
        Settings chosen = settings.applied(Settings.of(LinkSettingsCommand.thumbprint(pinned)));
        place.create(chosen);
        String thumbprint = place.deviceKey().thumbprint();
        return new Report(ExitCode.OK)
                .say("Agent's directory " + place.path() + " made")
                .say("Device key " + thumbprint)
                .put("directory", place.path().toString())
                .put("thumbprint", thumbprint);
    }
}
