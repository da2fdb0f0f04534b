package org.licenseportal.client.command;

import org.licenseportal.client.servicelink.ActivationForm;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code servicelink activate}: online. */
@Command(name = "activate", description = "Activates this installation online, and synchronizes at once.")
final class LinkActivateCommand extends LinkCommand {
    @Mixin
    private LinkFormOptions form;

    LinkActivateCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    Report perform() {
        ActivationForm typed = form.form(surroundings());
        return reportOf(agent -> agent.activate(typed));
    }
}
