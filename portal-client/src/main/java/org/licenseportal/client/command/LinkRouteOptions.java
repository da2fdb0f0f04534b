package org.licenseportal.client.command;

import java.util.Optional;
import org.licenseportal.client.servicelink.ActivationForm;
import org.licenseportal.client.servicelink.state.Route;
import org.licenseportal.client.servicelink.state.Route.ProxyLogin;
import picocli.CommandLine.Option;

/** How the license server is reached, as typed. */
final class LinkRouteOptions {
    @Option(names = "--port", paramLabel = "PORT", description = "TCP port of the license server.")
    private String port;

    @Option(names = "--proxy", paramLabel = "HOST:PORT", description = "HTTP proxy.")
    private String proxy;

    @Option(
            names = "--proxy-user",
            paramLabel = "NAME",
            description = "User for the proxy; the password is taken from $" + ConnectionOptions.PASSWORD_VARIABLE)
    private String proxyUser;

    boolean given() {
        return port != null || proxy != null || proxyUser != null;
    }

    ActivationForm form(Surroundings surroundings, ActivationForm site, String address) {
        String user = orEmpty(proxyUser);
        return new ActivationForm(
                site.platform(),
                site.id(),
                address,
                orEmpty(port),
                orEmpty(proxy),
                user,
                user.isEmpty() ? "" : password(surroundings));
    }

    /** The way that is known, but for what is given. A user belongs to the proxy that it was given for. */
    ActivationForm over(Surroundings surroundings, Route known) {
        Optional<ProxyLogin> login =
                known.proxy().filter(kept -> proxy == null || kept.address().equals(proxy.strip()));
        String user = proxyUser == null ? login.flatMap(ProxyLogin::user).orElse("") : proxyUser;
        return new ActivationForm(
                Optional.empty(),
                "",
                String.join(", ", known.servers()),
                orEmpty(port),
                proxy == null ? login.map(ProxyLogin::address).orElse("") : proxy,
                user,
                proxyUser == null || user.isEmpty() ? "" : password(surroundings));
    }

    private static String password(Surroundings surroundings) {
        return surroundings.variable(ConnectionOptions.PASSWORD_VARIABLE).orElse("");
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
