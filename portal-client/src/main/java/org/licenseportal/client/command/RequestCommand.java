package org.licenseportal.client.command;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.licenseportal.client.AtomicFile;
import org.licenseportal.client.format.QrDrawing;
import org.licenseportal.client.online.PortalAddress;
import org.licenseportal.client.request.Operation;
import org.licenseportal.client.request.SignedRequest;
import org.licenseportal.client.request.SiteReference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code request}: the first half of the exchange by file or phone. */
@Command(
        name = "request",
        description =
                "Makes a signed license request, as a file or QR code to carry to a computer or phone that is online.")
final class RequestCommand extends ClientCommand {
    /** Names that the option takes, in lower case. */
    enum Form {
        file,
        json,
        compact
    }

    @Parameters(
            paramLabel = "OPERATION",
            description = "activate, sync, deactivate or emergency",
            converter = OperationName.class)
    private Operation operation;

    @Mixin
    private RequestOptions options;

    @Option(
            names = "--portal",
            paramLabel = "URL",
            description = "Address of the portal, for the QR code and the reader.")
    private Optional<String> portal = Optional.empty();

    @Option(
            names = "--form",
            defaultValue = "file",
            description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}, as the portal's upload page takes it")
    private Form form;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Where to write it, as site.licreq. Default: standard output")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--qr", description = "Show a QR code that a phone opens the portal with.")
    private boolean qr;

    @Option(names = "--qr-invert", description = "For terminals with dark letters on light ground.")
    private boolean qrInvert;

    @Option(names = "--qr-svg", paramLabel = "FILE", description = "Write the QR code as an SVG image.")
    private Optional<Path> qrSvg = Optional.empty();

    RequestCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    Report perform() throws IOException {
        Optional<PortalAddress> address = portal.or(() -> surroundings().variable(ConnectionOptions.PORTAL_VARIABLE))
                .map(PortalAddress::ofPlain);
        SignedRequest request = options.make(operation, surroundings());
        Report report = new Report(ExitCode.OK)
                .put("id", request.id())
                .put("operation", operation.claim())
                .put("thumbprint", request.deviceThumbprint())
                .put("hardwareId", request.claims().requiredText("hardwareId"));
        if (qr || qrSvg.isPresent()) {
            draw(report, request, address);
        }
        deliver(report, text(request, address));
        return KeyOption.warn(report, options.keyFile());
    }

    private void draw(Report report, SignedRequest request, Optional<PortalAddress> address) throws IOException {
        URI page = address.orElseThrow(() -> new CommandFailure(
                        ExitCode.USAGE, "a QR code leads to the portal: give its address with --portal"))
                .registerPage();
        QrDrawing drawing = drawing(page + "#request=" + request.toCompact());
        report.put("url", drawing.text());
        if (qr) {
            report.raw(drawing.terminal(qrInvert));
        }
        if (qrSvg.isPresent()) {
            AtomicFile.replace(qrSvg.get(), drawing.svg().getBytes(StandardCharsets.UTF_8));
            report.put("qrFile", qrSvg.get().toString()).note("QR code written to " + qrSvg.get());
        }
    }

    static QrDrawing drawing(String url) {
        return QrDrawing.of(url)
                .orElseThrow(() -> new CommandFailure(
                        ExitCode.USAGE, "the request is too long for a QR code; fewer vouchers at once, or a file"));
    }

    private void deliver(Report report, String text) throws IOException {
        if (out.isPresent()) {
            AtomicFile.replace(out.get(), text.getBytes(StandardCharsets.UTF_8));
            report.put("file", out.get().toString()).note("Request written to " + out.get());
            return;
        }
        report.put("request", text);
        if (!qr) {
            report.raw(text);
        }
    }

    private String text(SignedRequest request, Optional<PortalAddress> address) {
        return switch (form) {
            case file -> request.toFile(heading(request, address));
            case json -> new String(request.toJson(), StandardCharsets.UTF_8);
            case compact -> request.toCompact();
        };
    }

    private static String heading(SignedRequest request, Optional<PortalAddress> address) {
        String site = request.site().map(SiteReference::value).orElse("?");
        String product = request.claims()
                        .text("product")
                        .map(name -> ", " + name)
                        .orElse("")
                + request.claims().text("version").map(number -> " " + number).orElse("");
        String place =
                address.map(portal -> portal.registerPage().toString()).orElse("the portal's page Register software");
        return "License request (" + request.claims().requiredText("operation") + ") for site " + site + product
                + ". Upload it at " + place;
    }
}
