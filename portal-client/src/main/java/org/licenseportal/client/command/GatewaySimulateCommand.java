package org.licenseportal.client.command;

import java.io.IOException;
import java.net.BindException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.licenseportal.client.gateway.FailureKind;
import org.licenseportal.client.gateway.GatewayPlan;
import org.licenseportal.client.gateway.GatewayPlan.PbxPlan;
import org.licenseportal.client.gateway.GatewayPlatform;
import org.licenseportal.client.gateway.GatewaySight;
import org.licenseportal.client.gateway.SimulatedGateway;
import org.licenseportal.client.online.PortalAddress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code gateway simulate}: a gateway and its PBX, until they are told to end. */
@Command(
        name = "simulate",
        description = {
            "Starts a simulated gateway and the PBX beside it: it shows its code and does what the portal asks for.",
            "While it runs, type a failure's name to break it and 'none' to mend it."
        })
final class GatewaySimulateCommand extends GatewayRunCommand {
    @Mixin
    private ConnectionOptions connection;

    @Option(
            names = "--platform",
            paramLabel = "PLATFORM",
            defaultValue = "pbx",
            converter = GatewayPlatformName.class,
            description = "pbx (beside a PBX), smbc or va (the PBX is inside). Default: ${DEFAULT-VALUE}")
    private GatewayPlatform platform;

    @Option(
            names = "--interval",
            paramLabel = "SECONDS",
            defaultValue = "5",
            description = "Between two heartbeats. Default: ${DEFAULT-VALUE}; gateways otherwise take the portal's 60.")
    private int interval;

    @Option(names = "--no-pbx", description = "Start no PBX: there is one already, by 'gateway pbx' or of your own.")
    private boolean noPbx;

    @Option(
            names = "--until",
            paramLabel = "GOAL",
            description = "End by itself when it is announced, claimed, connected or synchronized.")
    private Optional<GatewaySight.Goal> goal = Optional.empty();

    GatewaySimulateCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    boolean canFail(FailureKind kind) {
        return kind.concerns(platform);
    }

    @Override
    Report perform() throws IOException {
        if (interval < 1) {
            throw new CommandFailure(ExitCode.USAGE, "--interval is 1 second or more");
        }
        if (pbx().failure().filter(kind -> !canFail(kind)).isPresent()) {
            throw new CommandFailure(
                    ExitCode.USAGE, "a gateway on " + platform.code() + " has its PBX inside and cannot" + " fail so");
        }
        PortalAddress portal = connection.address(surroundings());
        place().prepare(platform);
        failFromTheStart();
        GatewayPlan plan = new GatewayPlan(
                portal,
                connection.proxy(surroundings(), portal),
                place().path(),
                Duration.ofSeconds(interval),
                pbxPlan());
        try (SimulatedGateway gateway = start(plan)) {
            untilSignal();
            introduce(gateway, portal);
            listen();
            boolean reached = goOn(() -> goal.filter(gateway.sight()::reached).isPresent());
            return report(gateway.sight(), reached);
        } finally {
            log("Gateway ended");
            ended();
        }
    }

    private PbxPlan pbxPlan() throws IOException {
        PbxPlan none = PbxPlan.inside(platform);
        PbxPlan plan = noPbx || platform.hasSystem()
                ? none
                : PbxPlan.beside(pbx().login(surroundings(), place().path())).onPort(pbx().port());
        return pbx().users().map(plan::withUsers).orElse(plan);
    }

    private SimulatedGateway start(GatewayPlan plan) throws IOException {
        try {
            return SimulatedGateway.start(plan, surroundings().clock(), this::log);
        } catch (BindException e) {
            throw GatewayPbxCommand.portInUse(pbx().port());
        }
    }

    private void introduce(SimulatedGateway gateway, PortalAddress portal) {
        log("Gateway " + gateway.sight().serial() + " on " + platform.code() + ", portal " + portal);
        gateway.pbx()
                .ifPresent(system -> log("PBX: host 127.0.0.1, port " + system.port() + ", "
                        + pbx().words(surroundings(), place().path()) + ", "
                        + gateway.users().size() + " users"));
    }

    private Report report(GatewaySight sight, boolean reached) {
        ExitCode exit = goal.isEmpty() || reached ? ExitCode.OK : ExitCode.STATE;
        Report report = new Report(exit).put("serial", sight.serial());
        if (exit != ExitCode.OK) {
            report.say("It ended before it was " + goal.get().name().toLowerCase(Locale.ROOT));
        }
        sight.account().ifPresent(account -> report.put("account", account));
        sight.claimCode().ifPresent(code -> report.put("claimCode", code));
        sight.usersSent().ifPresent(users -> report.put("users", users));
        return report.put("connected", Report.flag(sight.connected()));
    }
}
