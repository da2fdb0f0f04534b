package org.licenseportal.client.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.licenseportal.client.AtomicFile;
import org.licenseportal.client.online.PortalAnswer;
import org.licenseportal.client.online.PortalAnswer.Issued;
import org.licenseportal.client.online.PortalAnswer.Refused;
import org.licenseportal.client.request.SignedRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code send}: carries a request that another machine made, from a machine that is online. */
@Command(
        name = "send",
        description = {
            "Sends a request file to the portal and keeps the license file that comes back.",
            "The license is not verified: that is for the installation it is for, with the command 'verify'."
        })
final class SendCommand extends ClientCommand {
    @Parameters(paramLabel = "REQUEST", description = "The request: file form, JSON or compact.")
    private Path request;

    @Mixin
    private ConnectionOptions connection;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            defaultValue = ExchangeCommand.LICENSE_FILE,
            description = "Where to keep the license. Default: ${DEFAULT-VALUE}")
    private Path out;

    SendCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    Report perform() throws IOException {
        SignedRequest signed = SignedRequest.parse(Files.readAllBytes(request));
        PortalAnswer answer = connection.connect(surroundings()).send(signed);
        return answer instanceof Issued issued ? keep(issued) : ProblemWords.report(((Refused) answer).problem());
    }

    private Report keep(Issued issued) throws IOException {
        AtomicFile.replace(out, issued.license());
        return new Report(ExitCode.OK)
                .say("License written to " + out + (issued.repeated() ? " (issued before for this request)" : ""))
                .put("file", out.toString())
                .put("repeated", Report.flag(issued.repeated()))
                .put("verified", Report.flag(false))
                .note("Not verified yet; 'portal-client verify' does that on the installation.");
    }
}
