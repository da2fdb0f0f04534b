package org.licenseportal.client.command;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.util.Optional;
import org.licenseportal.client.servicelink.ActivationForm;
import org.licenseportal.client.servicelink.Outcome;
import org.licenseportal.client.servicelink.Outcome.Refused;
import org.licenseportal.client.servicelink.state.AgentDirectory;
import org.licenseportal.client.servicelink.state.DirectoryLock;
import org.licenseportal.client.servicelink.state.Route;
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
                    + " given when the installation was activated. Without it, port and proxy change and the"
                    + " rest stays.")
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
        Settings changed = changed(old);
        Optional<Outcome> reached = server == null && !route.given()
                ? Optional.empty()
                : Optional.of(agent(line -> {}).reach(changed, this::way));
        if (reached.isPresent() && reached.get() instanceof Refused) {
            return report(reached.get());
        }
        JsonObject json = SettingsJson.of(changed.equals(old) ? old : save(directory));
        Report report = new Report(ExitCode.OK).put("settings", json);
        json.forEach((name, value) -> report.say(String.format("%-12s %s", name, value)));
        reached.ifPresent(outcome -> report.note(outcome.message()));
        return report;
    }

    private Settings changed(Settings old) {
        return settings.applied(root == null ? old : old.withRoot(thumbprint(root)));
    }

    private ActivationForm way(Route known) {
        return server == null
                ? route.over(surroundings(), known)
                : route.form(surroundings(), ActivationForm.EMPTY, server);
    }

    /** To what is there when it is this command's turn, so that of two at once none is lost. */
    private Settings save(AgentDirectory directory) throws IOException {
        DirectoryLock lock = DirectoryLock.ofAction(directory, surroundings().pause())
                .orElseThrow(() -> new CommandFailure(
                        ExitCode.STATE, "another action on " + directory.path() + " does not come to an end"));
        try (lock) {
            Settings changed = changed(directory.settings());
            directory.save(changed);
            return changed;
        }
    }
}
