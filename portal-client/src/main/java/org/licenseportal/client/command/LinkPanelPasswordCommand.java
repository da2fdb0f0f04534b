package org.licenseportal.client.command;

import java.io.IOException;
import org.licenseportal.client.panel.PanelPassword;
import picocli.CommandLine.Command;

/** {@code servicelink panel-password}: for whoever lost it. */
@Command(
        name = "panel-password",
        description = {
            "Forgets the password of the local panel and prints the code that lets a new one be set there.",
            "Whoever is logged in is logged out. The agent may run meanwhile."
        })
final class LinkPanelPasswordCommand extends LinkCommand {
    LinkPanelPasswordCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    Report perform() throws IOException {
        String code = PanelPassword.in(directory().path()).reset();
        return new Report(ExitCode.OK)
                .say("The panel has no password now. Open it and type this code to set one:")
                .say(code)
                .put("code", code);
    }
}
