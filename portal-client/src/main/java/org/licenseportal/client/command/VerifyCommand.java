package org.licenseportal.client.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.licenseportal.client.license.LicenseVerifier;
import org.licenseportal.client.license.SequenceStore;
import org.licenseportal.client.license.Verification.Invalid;
import org.licenseportal.client.request.MachineFingerprint;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code verify}: may this license be used here? */
@Command(
        name = "verify",
        description = {
            "Verifies a license file, offline.",
            "A license that says the site was given up is genuine and verifies; its JSON has deactivated: true."
        })
final class VerifyCommand extends ClientCommand {
    @Parameters(paramLabel = "LICENSE", description = "The license file.")
    private Path license;

    @Mixin
    private TrustOptions trust;

    @Option(
            names = "--device-key",
            paramLabel = "FILE",
            description = "The license has to be bound to this device key.")
    private Optional<Path> deviceKey = Optional.empty();

    @Option(names = "--hardware-id", paramLabel = "ID", description = "The license has to be for this hardware ID.")
    private Optional<String> hardwareId = Optional.empty();

    @Option(names = "--this-machine", description = "The license has to be for the fingerprint of this machine.")
    private boolean thisMachine;

    @Option(
            names = "--state",
            paramLabel = "FILE",
            description = "Remembers the newest license of the site; an older one is refused.")
    private Optional<Path> state = Optional.empty();

    @Option(names = "--at", paramLabel = "INSTANT", description = "Verify for this time, as 2026-11-23T10:00:00Z.")
    private Optional<Instant> at = Optional.empty();

    VerifyCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    Report perform() throws IOException {
        return verifier()
                .verify(Files.readAllBytes(license))
                .fold(
                        valid -> LicenseWords.add(
                                new Report(ExitCode.OK).say("VALID").put("verified", Report.flag(true)), valid.terms()),
                        VerifyCommand::refusal);
    }

    private LicenseVerifier verifier() throws IOException {
        Clock clock = at.map(instant -> Clock.fixed(instant, ZoneOffset.UTC))
                .orElse(surroundings().clock());
        LicenseVerifier verifier = new LicenseVerifier(trust.saved(surroundings()), clock);
        if (deviceKey.isPresent()) {
            verifier = verifier.forDevice(KeyOption.load(deviceKey.get()).thumbprint());
        }
        if (hardwareId.isPresent()) {
            verifier = verifier.onMachine(new MachineFingerprint(hardwareId.get()));
        }
        if (thisMachine) {
            verifier = verifier.onMachine(MachineFingerprint.ofThisMachine());
        }
        return state.isPresent() ? verifier.remembering(SequenceStore.inFile(state.get())) : verifier;
    }

    static Report refusal(Invalid invalid) {
        return new Report(ExitCode.of(invalid.flaw()))
                .say("NOT VALID: " + invalid.detail())
                .put("verified", Report.flag(false))
                .put("flaw", invalid.flaw().code());
    }
}
