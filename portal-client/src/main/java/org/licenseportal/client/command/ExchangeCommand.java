package org.licenseportal.client.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.licenseportal.client.AtomicFile;
import org.licenseportal.client.license.Flaw;
import org.licenseportal.client.license.LicenseVerifier;
import org.licenseportal.client.license.SequenceStore;
import org.licenseportal.client.license.TrustedKeys;
import org.licenseportal.client.license.Verification;
import org.licenseportal.client.license.Verification.Invalid;
import org.licenseportal.client.license.Verification.Valid;
import org.licenseportal.client.online.PortalAnswer;
import org.licenseportal.client.online.PortalAnswer.Issued;
import org.licenseportal.client.online.PortalAnswer.Refused;
import org.licenseportal.client.online.PortalConnection;
import org.licenseportal.client.request.Operation;
import org.licenseportal.client.request.SignedRequest;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code activate}, {@code sync}, {@code deactivate}: the whole exchange online, from request to verified license. */
@Command
final class ExchangeCommand extends ClientCommand {
    static final String LICENSE_FILE = "license.lic";

    private final Operation operation;

    @Mixin
    private RequestOptions options;

    @Mixin
    private ConnectionOptions connection;

    @Mixin
    private TrustOptions trust;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            defaultValue = LICENSE_FILE,
            description = "Where to keep the license. Default: ${DEFAULT-VALUE}")
    private Path out;

    @Option(
            names = "--state",
            paramLabel = "FILE",
            defaultValue = "license-state.json",
            description = "Remembers the newest license of the site. Default: ${DEFAULT-VALUE}")
    private Path state;

    private ExchangeCommand(Operation operation, Surroundings surroundings) {
        super(surroundings);
        this.operation = operation;
    }

    static CommandLine line(Operation operation, Surroundings surroundings) {
        CommandLine line = new CommandLine(new ExchangeCommand(operation, surroundings));
        line.getCommandSpec().usageMessage().description(description(operation));
        return line;
    }

    private static String description(Operation operation) {
        return switch (operation) {
            case ACTIVATE -> "Activates the site on this machine, online, and keeps the verified license.";
            case SYNC -> "Gets the site's newest license, online, redeems vouchers, and keeps the verified license.";
            case DEACTIVATE ->
                "Gives the site up, online. Activating it again needs a hardware ID reset in the portal.";
            case EMERGENCY -> "Gets the site's emergency license, online: 14 days, once a year.";
        };
    }

    @Override
    Report perform() throws IOException {
        SignedRequest wanted = options.make(operation, surroundings());
        PortalConnection portal = connection.connect(surroundings());
        TrustedKeys keys = trust.fresh(surroundings(), portal);
        PendingRequest pending = PendingRequest.beside(out);
        SignedRequest request = pending.orKept(wanted);
        PortalAnswer answer = portal.send(request);
        if (answer instanceof Issued issued) {
            return judge(issued, verifier(keys, request).verify(issued.license()), pending);
        }
        Refused refused = (Refused) answer;
        if (!refused.problem().temporary()) {
            pending.answered();
        }
        return ProblemWords.report(refused.problem());
    }

    private LicenseVerifier verifier(TrustedKeys keys, SignedRequest request) {
        return new LicenseVerifier(keys, surroundings().clock())
                .forDevice(request.deviceThumbprint())
                .onMachine(options.machine())
                .answering(request)
                .remembering(SequenceStore.inFile(state));
    }

    private Report judge(Issued issued, Verification verification, PendingRequest pending) throws IOException {
        Report report = verification instanceof Valid valid
                ? keep(issued, valid, pending)
                : refuse((Invalid) verification, pending);
        issued.portalTime().ifPresent(time -> compareClocks(report, time));
        return KeyOption.warn(report, options.keyFile());
    }

    private Report keep(Issued issued, Valid valid, PendingRequest pending) throws IOException {
        AtomicFile.replace(out, issued.license());
        pending.answered();
        Report report = new Report(ExitCode.OK)
                .say("License written to " + out)
                .put("file", out.toString())
                .put("repeated", Report.flag(issued.repeated()))
                .put("verified", Report.flag(true));
        return LicenseWords.add(report, valid.terms());
    }

    /** An answer that has become too old came for a request that had waited long: the next run has to ask anew. */
    private static Report refuse(Invalid invalid, PendingRequest pending) throws IOException {
        Report report = VerifyCommand.refusal(invalid);
        if (invalid.flaw() == Flaw.EXPIRED || invalid.flaw() == Flaw.ROLLED_BACK) {
            pending.answered();
            report.note("That was the answer to an earlier run; run the command again to ask anew.");
        }
        return report;
    }

    private void compareClocks(Report report, Instant portalTime) {
        Duration off = Duration.between(portalTime, surroundings().clock().instant());
        if (off.abs().compareTo(LicenseVerifier.LEEWAY) > 0) {
            report.note("Warning: the clock of this machine is " + off.abs().toMinutes() + " minutes "
                    + (off.isNegative() ? "behind" : "ahead of") + " the portal's.");
        }
    }
}
