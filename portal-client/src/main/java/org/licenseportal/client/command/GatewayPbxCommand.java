package org.licenseportal.client.command;

import java.io.IOException;
import java.net.BindException;
import org.licenseportal.client.gateway.ControlledPbx;
import org.licenseportal.client.gateway.FailureKind;
import org.licenseportal.client.gateway.GatewayPlan.PbxPlan;
import org.licenseportal.client.gateway.pbx.PbxFault;
import picocli.CommandLine.Command;

/** {@code gateway pbx}: the simulated PBX alone. */
@Command(
        name = "pbx",
        description = {
            "Starts a simulated PBX without a gateway, for one that runs elsewhere with --no-pbx.",
            "While it runs, type wrong-credentials, pbx-unreachable or lost-trunk to break it and 'none' to mend it."
        })
final class GatewayPbxCommand extends GatewayRunCommand {
    GatewayPbxCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    boolean canFail(FailureKind kind) {
        return kind == FailureKind.NONE || kind.fault() != PbxFault.NONE;
    }

    @Override
    Report perform() throws IOException {
        if (pbx().failure().filter(kind -> !canFail(kind)).isPresent()) {
            throw new CommandFailure(ExitCode.USAGE, "a PBX alone cannot fail so");
        }
        place().makeFolder();
        failFromTheStart();
        try (ControlledPbx pbx = start()) {
            untilSignal();
            log("PBX: host 127.0.0.1, port "
                    + pbx.system().map(system -> String.valueOf(system.port())).orElse("none") + ", "
                    + pbx().words(surroundings(), place().path()) + ", "
                    + pbx.users().size() + " users");
            listen();
            goOn(() -> obey(pbx));
            return new Report(ExitCode.OK);
        } finally {
            log("PBX ended");
            ended();
        }
    }

    private ControlledPbx start() throws IOException {
        PbxPlan plan =
                PbxPlan.beside(pbx().login(surroundings(), place().path())).onPort(pbx().port());
        try {
            return ControlledPbx.start(
                    place(), pbx().users().map(plan::withUsers).orElse(plan));
        } catch (BindException e) {
            throw portInUse(pbx().port());
        }
    }

    static CommandFailure portInUse(int port) {
        return new CommandFailure(
                ExitCode.USAGE, "port " + port + " is in use; --pbx-port gives the PBX another, 0 any that is free");
    }

    private boolean obey(ControlledPbx pbx) {
        try {
            int before = pbx.users().size();
            pbx.obey().map(FailureKind::notice).ifPresent(this::log);
            if (pbx.users().size() != before) {
                log(pbx.users().size() + " users");
            }
        } catch (IOException e) {
            log("It cannot go on for now: " + e.getMessage());
        }
        return false;
    }
}
