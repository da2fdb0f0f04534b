package org.licenseportal.client.command;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.licenseportal.client.servicelink.ActivationForm;
import org.licenseportal.client.servicelink.Platform;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The activation form as options. */
final class LinkFormOptions {
    @Option(
            names = "--platform",
            paramLabel = "NAME",
            description = "Telephone system: mivoice-business or mivoice-250 (AMC), mivoice-mx-one, mivoice-5000 or"
                    + " mivoice-office-400 (SLS).")
    private String platform;

    @Option(
            names = "--id",
            paramLabel = "ID",
            defaultValue = "",
            description = "Application Record ID for AMC, ServiceLink ID for SLS.")
    private String id;

    @Option(
            names = "--server",
            paramLabel = "ADDRESS",
            defaultValue = "",
            description = "Address of the license server, or several in the order to try; AMC's may be left out.")
    private String server;

    @Mixin
    private LinkRouteOptions route;

    ActivationForm form(Surroundings surroundings) {
        Optional<Platform> chosen = Optional.ofNullable(platform).map(LinkFormOptions::known);
        ActivationForm site = new ActivationForm(chosen, id, "", "", "", "", "");
        return route.form(surroundings, site, server);
    }

    private static Platform known(String code) {
        return Platform.of(code)
                .orElseThrow(() -> new CommandFailure(
                        ExitCode.USAGE,
                        "--platform is one of "
                                + Arrays.stream(Platform.values())
                                        .map(Platform::code)
                                        .collect(Collectors.joining(", "))));
    }
}
