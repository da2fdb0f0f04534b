package org.licenseportal.client.servicelink.agent;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import org.licenseportal.client.license.TrustedKeys;
import org.licenseportal.client.license.UntrustedKeysException;
import org.licenseportal.client.online.KeysNotServedException;
import org.licenseportal.client.online.PinnedAuthority;
import org.licenseportal.client.online.PortalAddress;
import org.licenseportal.client.online.PortalAnswer;
import org.licenseportal.client.online.PortalAnswer.Issued;
import org.licenseportal.client.online.PortalAnswer.Refused;
import org.licenseportal.client.online.PortalConnection;
import org.licenseportal.client.online.PortalProblem;
import org.licenseportal.client.online.PortalUnreachableException;
import org.licenseportal.client.online.ProxyEnvironment;
import org.licenseportal.client.online.ProxySettings;
import org.licenseportal.client.request.SignedRequest;
import org.licenseportal.client.servicelink.state.AgentDirectory;
import org.licenseportal.client.servicelink.state.Route;
import org.licenseportal.client.servicelink.state.Settings;

/**
 * Sends a request to the addresses of the license server in their order, until one speaks for it. They are one server
 * with several doors: the same request may go to each.
 *
 * @param directory where the key set is kept
 * @param settings of the agent
 * @param environment for the proxy, where the activation names none
 * @param clock for dates that servers give
 */
record Servers(AgentDirectory directory, Settings settings, Map<String, String> environment, Clock clock) {

    /** What came of it. */
    sealed interface Reply {

        /** A license, not verified yet. */
        record License(Issued issued, TrustedKeys keys, String server) implements Reply {}

        /** No license, and why. */
        record No(PortalProblem problem, String server) implements Reply {}

        /** Nothing that comes from the license server: no answer, or one by somebody else. */
        record Nothing(String words, String server) implements Reply {}
    }

    Reply send(SignedRequest request, Route route) throws IOException {
        Optional<SSLContext> trust;
        try {
            trust = trust();
        } catch (IOException unreadable) {
            return trustsNobody("it cannot be read", route);
        } catch (IllegalArgumentException empty) {
            return trustsNobody("it holds no certificate", route);
        }
        List<Reply> failed = new ArrayList<>();
        for (String server : route.servers()) {
            Reply reply = allowed(server) ? ask(request, PortalAddress.ofPlain(server), trust, route) : plain(server);
            if (!elsewhere(reply)) {
                return reply;
            }
            failed.add(reply);
        }
        return failed.stream()
                .filter(reply -> reply instanceof Reply.No)
                .findFirst()
                .orElseGet(() -> together(failed));
    }

    private Reply trustsNobody(String why, Route route) {
        return new Reply.Nothing(
                "The file of --ca, " + settings.network().authority().orElseThrow() + ", gives nobody to trust: " + why,
                String.join(", ", route.servers()));
    }

    /** Whether to ask without encryption may have been taken back since the address was given. */
    private boolean allowed(String server) {
        return settings.network().allowHttp() || PortalAddress.ofPlain(server).isSafe();
    }

    private static Reply plain(String server) {
        return new Reply.Nothing(
                server + " is not asked: it does not encrypt, and the setting --allow-http does not allow that",
                server);
    }

    private Optional<SSLContext> trust() throws IOException {
        return settings.network().authority().isPresent()
                ? Optional.of(PinnedAuthority.of(settings.network().authority().get()))
                : Optional.empty();
    }

    private Reply ask(SignedRequest request, PortalAddress address, Optional<SSLContext> trust, Route route)
            throws IOException {
        String server = address.toString();
        Optional<ProxySettings> proxy;
        try {
            proxy = proxy(address, route);
        } catch (IllegalArgumentException e) {
            return new Reply.Nothing(
                    "The proxy of the activation or of the environment (https_proxy) cannot be used: " + e.getMessage(),
                    server);
        }
        try {
            PortalConnection connection = PortalConnection.once(address, proxy, trust, clock);
            TrustedKeys keys = keys(connection);
            PortalAnswer answer = connection.send(request);
            return answer instanceof Issued issued
                    ? new Reply.License(issued, keys, server)
                    : no(((Refused) answer).problem(), server, route);
        } catch (KeysNotServedException e) {
            return no(e.problem(), server, route);
        } catch (PortalUnreachableException | UntrustedKeysException e) {
            return new Reply.Nothing(e.getMessage() + way(route), server);
        }
    }

    /** A proxy that wants a login is no license server, whether its answer arrives or is broken off. */
    private static Reply no(PortalProblem problem, String server, Route route) {
        return problem.status() == HttpURLConnection.HTTP_PROXY_AUTH
                ? new Reply.Nothing(problem.title() + way(route), server)
                : new Reply.No(problem, server);
    }

    /** Often it is the proxy that does not let through what has no login. */
    private static String way(Route route) {
        return route.proxy()
                .map(login -> " (asked through the proxy " + login.address()
                        + login.user().map(user -> " as " + user).orElse(" without a user") + ")")
                .orElse("");
    }

    private Optional<ProxySettings> proxy(PortalAddress address, Route route) {
        return route.proxy()
                .map(login -> {
                    ProxySettings proxy = ProxySettings.at(login.address());
                    return login.user()
                            .map(user -> proxy.withLogin(user, login.password().orElse("")))
                            .orElse(proxy);
                })
                .or(() -> ProxyEnvironment.proxyFor(environment, address.base()));
    }

    /** From the server, so that a revoked key is known by the next synchronization; else as saved. */
    private TrustedKeys keys(PortalConnection connection) throws IOException {
        try {
            return directory.saveKeys(connection.keySet(), settings.root());
        } catch (KeysNotServedException e) {
            return directory.keys(settings.root()).orElseThrow(() -> e);
        }
    }

    /** Another address may do better: nobody answered, it is down, or it is no license server at all. */
    private static boolean elsewhere(Reply reply) {
        return reply instanceof Reply.Nothing
                || reply instanceof Reply.No no
                        && (no.problem().slug().isEmpty() || no.problem().status() == 503);
    }

    private static Reply together(List<Reply> failed) {
        List<String> words = failed.stream()
                .map(reply -> ((Reply.Nothing) reply).words())
                .distinct()
                .toList();
        List<String> servers =
                failed.stream().map(reply -> ((Reply.Nothing) reply).server()).toList();
        return new Reply.Nothing(String.join("; ", words), String.join(", ", servers));
    }
}
