package org.licenseportal.client.command;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.util.Optional;
import org.licenseportal.client.servicelink.ActivationForm;
import org.licenseportal.client.servicelink.Outcome;
import org.licenseportal.client.servicelink.Outcome.Refused;
import org.licenseportal.client.servicelink.state.AgentDirectory;
import org.licenseportal.client.servicelink.state.Settings;
import org.licenseportal.client.servicelink.state.SettingsJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code servicelink settings}: shows and changes what an administrator decides. */
@Command(
        name = "settings",
        description = {
            "Shows the settings, after changing those that are given. An empty value takes one back.",
            "A running agent goes by them at its next action."
        })
final class LinkSettingsCommand extends LinkCommand {
    @Option(names = "--root", paramLabel = "THUMBPRINT", description = "Thumbprint of the portal's root key.")
    private String root;

    @Mixin
    private LinkSettingOptions settings;

    @Option(
            names = "--server",
            paramLabel = "ADDRESS",
            description = "Address of the license server, or several; with port and proxy it replaces what was"
                    + " given when the installation was activated.")
    private String server;

    @Mixin
    private LinkRouteOptions route;

    LinkSettingsCommand(Surroundings surroundings) {
        super(surroundings);
    }

    static String thumbprint(String text) {
        if (!text.strip().matches("[A-Za-z0-9_-]{43}")) {
            throw new CommandFailure(ExitCode.USAGE, "the root key's thumbprint has 43 letters, digits, - and _");
        }
        return text.strip();
    }

    @Override
    Report perform() throws IOException {
        AgentDirectory directory = directory();
        Settings old = directory.settings();
        Settings pinned = root == null
                ? old
                : new Settings(
                        thumbprint(root), old.installed(), old.network(), old.timing(), old.hook(), old.hardware());
        Settings changed = settings.applied(pinned);
        if (!changed.equals(old)) {
            directory.save(changed);
        }
        Optional<Outcome> reached = Optional.ofNullable(server).map(address -> reach(address));
        if (reached.isPresent() && reached.get() instanceof Refused) {
            return report(reached.get());
        }
        JsonObject json = SettingsJson.of(changed);
        Report report = new Report(ExitCode.OK).put("settings", json);
        json.forEach((name, value) -> report.say(String.format("%-12s %s", name, value)));
        reached.ifPresent(outcome -> report.note(outcome.message()));
        return report;
    }

    private Outcome reach(String address) {
        return agent(line -> {}).reach(route.form(surroundings(), ActivationForm.EMPTY, address));
    }
}
