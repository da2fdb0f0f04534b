package org.licenseportal.client.command;

import org.licenseportal.client.servicelink.ActivationForm;
import picocli.CommandLine.Option;

/** How the license server is reached, as typed. */
final class LinkRouteOptions {
    @Option(names = "--port", paramLabel = "PORT", defaultValue = "", description = "TCP port of the license server.")
    private String port;

    @Option(names = "--proxy", paramLabel = "HOST:PORT", defaultValue = "", description = "HTTP proxy.")
    private String proxy;

    @Option(
            names = "--proxy-user",
            paramLabel = "NAME",
            defaultValue = "",
            description = "User for the proxy; the password is taken from $" + ConnectionOptions.PASSWORD_VARIABLE)
    private String proxyUser;

    ActivationForm form(Surroundings surroundings, ActivationForm site, String address) {
        String password = proxyUser.isEmpty()
                ? ""
                : surroundings.variable(ConnectionOptions.PASSWORD_VARIABLE).orElse("");
        return new ActivationForm(site.platform(), site.id(), address, port, proxy, proxyUser, password);
    }
}
