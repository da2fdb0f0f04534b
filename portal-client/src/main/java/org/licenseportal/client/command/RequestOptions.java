package org.licenseportal.client.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.licenseportal.client.request.DeviceKey;
import org.licenseportal.client.request.LicenseRequest;
import org.licenseportal.client.request.MachineFingerprint;
import org.licenseportal.client.request.Operation;
import org.licenseportal.client.request.SignedRequest;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What goes into a request. */
final class RequestOptions {
    @Option(names = "--key", paramLabel = "FILE", defaultValue = KeyOption.FILE, description = KeyOption.HELP)
    private Path key;

    @ArgGroup(multiplicity = "1")
    private SiteOptions site;

    @Option(
            names = "--hardware-id",
            paramLabel = "ID",
            description =
                    "Hardware ID of this machine. Default: a fingerprint, of which only a hash leaves the machine.")
    private Optional<String> hardwareId = Optional.empty();

    @Option(names = "--product", paramLabel = "NAME", description = "What is installed, as MCS. To activate.")
    private Optional<String> product = Optional.empty();

    @Option(names = "--version", paramLabel = "VERSION", description = "Its version, as 5.0. To activate.")
    private Optional<String> version = Optional.empty();

    @Option(names = "--site-name", paramLabel = "NAME", description = "Name to register the site under.")
    private Optional<String> siteName = Optional.empty();

    @Option(
            names = "--reseller-number",
            paramLabel = "NUMBER",
            description = "Reseller who is to own a site that nobody owns yet.")
    private Optional<String> resellerNumber = Optional.empty();

    @Mixin
    private ActivationCodeOptions activationCode;

    @Option(names = "--voucher", paramLabel = "CODE", description = "Voucher to redeem for the site; may be repeated.")
    private List<String> vouchers = List.of();

    SignedRequest make(Operation operation, Surroundings surroundings) throws IOException {
        DeviceKey device = deviceKey();
        LicenseRequest.Builder request = LicenseRequest.of(operation, site.identifier(), machine());
        if (product.isPresent() != version.isPresent()) {
            throw new CommandFailure(ExitCode.USAGE, "--product and --version go together");
        }
        product.ifPresent(name -> request.installed(name, version.orElseThrow()));
        siteName.ifPresent(request::siteName);
        resellerNumber.ifPresent(request::resellerNumber);
        activationCode.code(surroundings).ifPresent(request::activationCode);
        vouchers.forEach(request::voucher);
        return request.build(surroundings.clock()).sign(device);
    }

    DeviceKey deviceKey() throws IOException {
        return KeyOption.load(key);
    }

    Path keyFile() {
        return key;
    }

    MachineFingerprint machine() {
        return hardwareId.map(MachineFingerprint::new).orElseGet(MachineFingerprint::ofThisMachine);
    }
}
