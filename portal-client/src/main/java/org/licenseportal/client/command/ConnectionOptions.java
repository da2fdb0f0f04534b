package org.licenseportal.client.command;

import java.util.Optional;
import org.licenseportal.client.online.PortalAddress;
import org.licenseportal.client.online.PortalConnection;
import org.licenseportal.client.online.ProxyEnvironment;
import org.licenseportal.client.online.ProxySettings;
import picocli.CommandLine.Option;

/** Where the portal is and how to get there. */
final class ConnectionOptions {
    static final String PORTAL_VARIABLE = "LICENSE_PORTAL_URL";
    static final String PASSWORD_VARIABLE = "LICENSE_PORTAL_PROXY_PASSWORD";

    @Option(
            names = {"--portal", "--server"},
            paramLabel = "URL",
            description = "Address of the portal, as https://portal.example. Default: $" + PORTAL_VARIABLE)
    private Optional<String> portal = Optional.empty();

    @Option(
            names = "--proxy",
            paramLabel = "HOST:PORT",
            description = "HTTP proxy. Default: https_proxy, http_proxy and no_proxy of the environment.")
    private Optional<String> proxy = Optional.empty();

    @Option(
            names = "--proxy-user",
            paramLabel = "NAME",
            description = "User for the proxy; the password is taken from $" + PASSWORD_VARIABLE)
    private Optional<String> proxyUser = Optional.empty();

    @Option(names = "--allow-http", description = "Allow a portal address without encryption on another machine.")
    private boolean allowHttp;

    PortalConnection connect(Surroundings surroundings) {
        PortalAddress address = address(surroundings);
        return new PortalConnection(address, proxy(surroundings, address), surroundings.clock(), surroundings.pause());
    }

    PortalAddress address(Surroundings surroundings) {
        String url = portal.or(() -> surroundings.variable(PORTAL_VARIABLE))
                .orElseThrow(() -> new CommandFailure(ExitCode.USAGE, "give the portal's address with --portal"));
        return allowHttp ? PortalAddress.ofPlain(url) : PortalAddress.of(url);
    }

    Optional<ProxySettings> proxy(Surroundings surroundings, PortalAddress address) {
        Optional<ProxySettings> settings = proxy.map(ProxySettings::at)
                .or(() -> ProxyEnvironment.proxyFor(surroundings.environment(), address.base()));
        if (proxyUser.isEmpty()) {
            return settings;
        }
        String password = surroundings
                .variable(PASSWORD_VARIABLE)
                .orElseThrow(() -> new CommandFailure(
                        ExitCode.USAGE, "put the password for the proxy into $" + PASSWORD_VARIABLE));
        return settings.map(chosen -> chosen.withLogin(proxyUser.get(), password));
    }
}
