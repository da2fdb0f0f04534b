package org.licenseportal.client.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.licenseportal.client.AtomicFile;
import org.licenseportal.client.request.Operation;
import org.licenseportal.client.servicelink.OfflineAnswer;
import org.licenseportal.client.servicelink.OfflineAnswer.Made;
import org.licenseportal.client.servicelink.OfflineAnswer.NotMade;
import org.licenseportal.client.servicelink.OfflineRequest;
import org.licenseportal.client.servicelink.OfflineWish;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code servicelink request}: the first half of the exchange by file or phone. */
@Command(
        name = "request",
        description = {
            "Makes a request to carry to a computer or phone that is online.",
            "The license that comes back, for 'servicelink load', has to answer it."
        })
final class LinkRequestCommand extends LinkCommand {
    @Parameters(
            paramLabel = "OPERATION",
            description = "activate, sync, deactivate or emergency",
            converter = OperationName.class)
    private Operation operation;

    @Mixin
    private LinkFormOptions form;

    @Option(names = "--out", paramLabel = "FILE", description = "Where to write it. Default: standard output")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--qr", description = "Show a QR code that a phone opens the portal with.")
    private boolean qr;

    @Option(names = "--qr-invert", description = "For terminals with dark letters on light ground.")
    private boolean qrInvert;

    LinkRequestCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    Report perform() throws IOException {
        OfflineWish wish = new OfflineWish(
                operation, operation == Operation.ACTIVATE ? Optional.of(form.form(surroundings())) : Optional.empty());
        OfflineAnswer answer = agent(line -> {}).offlineRequest(wish);
        return answer instanceof NotMade notMade ? report(notMade.why()) : tell(((Made) answer).request());
    }

    private Report tell(OfflineRequest request) throws IOException {
        Report report = new Report(ExitCode.OK)
                .put("fileName", request.fileName())
                .put("request", request.file())
                .put("url", request.qrUrl());
        if (qr) {
            String url = request.qrUrl()
                    .orElseThrow(() -> new CommandFailure(
                            ExitCode.USAGE, "a QR code leads to the portal: give its address with --server"));
            report.raw(RequestCommand.drawing(url).terminal(qrInvert));
        }
        if (out.isPresent()) {
            AtomicFile.replace(out.get(), request.file().getBytes(StandardCharsets.UTF_8));
            return report.note("Request written to " + out.get());
        }
        return qr ? report : report.raw(request.file());
    }
}
