package org.licenseportal.client.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.licenseportal.client.license.Flaw;
import org.licenseportal.client.license.LicenseVerifier;
import org.licenseportal.client.license.Verification.Invalid;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code show}: what does this license say? */
@Command(
        name = "show",
        description = {
            "Shows a license in words: verified when a root key is given, clearly UNVERIFIED when not.",
            "It looks at no machine, device key or earlier license; 'verify' does."
        })
final class ShowCommand extends ClientCommand {
    @Parameters(paramLabel = "LICENSE", description = "The license file.")
    private Path license;

    @Mixin
    private TrustOptions trust;

    ShowCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    Report perform() throws IOException {
        byte[] document = Files.readAllBytes(license);
        if (trust.root(surroundings()).isEmpty()) {
            Report report = new Report(ExitCode.OK)
                    .say("UNVERIFIED: no root key was given, anybody may have written this.")
                    .put("verified", Report.flag(false));
            return LicenseWords.add(report, LicenseVerifier.readUnverified(document));
        }
        return new LicenseVerifier(trust.saved(surroundings()), surroundings().clock())
                .verify(document)
                .fold(
                        valid -> LicenseWords.add(
                                new Report(ExitCode.OK)
                                        .say("VERIFIED: signed by the portal.")
                                        .put("verified", Report.flag(true)),
                                valid.terms()),
                        invalid -> refusal(invalid, document));
    }

    /** A license out of its time is genuine all the same, and worth a look. */
    private static Report refusal(Invalid invalid, byte[] document) {
        Report report = VerifyCommand.refusal(invalid);
        boolean genuine = invalid.flaw() == Flaw.EXPIRED || invalid.flaw() == Flaw.NOT_YET_VALID;
        return genuine ? LicenseWords.add(report, LicenseVerifier.readUnverified(document)) : report;
    }
}
