package org.licenseportal.client.online;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds the proxy in the environment the way curl does, so that one setting serves the whole machine. */
public final class ProxyEnvironment {
    private ProxyEnvironment() {}

    /**
     * Reads {@code https_proxy} or {@code http_proxy} by the scheme of the portal, {@code all_proxy} behind them, and
     * {@code no_proxy}. The name {@code HTTP_PROXY} in capitals is left aside: on web servers a visitor can set it.
     * This machine itself is never asked through a proxy.
     *
     * @param environment variables and their values
     * @param portal address that will be asked
     * @return the proxy to use, empty for none
     * @throws IllegalArgumentException when the variable does not name an HTTP proxy
     */
    public static Optional<ProxySettings> proxyFor(Map<String, String> environment, URI portal) {
        if (PortalAddress.isThisMachine(portal) || excluded(environment, portal)) {
            return Optional.empty();
        }
        List<String> names = "https".equals(portal.getScheme())
                ? List.of("https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY")
                : List.of("http_proxy", "all_proxy", "ALL_PROXY");
        return first(environment, names).map(ProxySettings::ofUrl);
    }

    private static boolean excluded(Map<String, String> environment, URI portal) {
        String host = portal.getHost().toLowerCase(Locale.ROOT);
        String entries = first(environment, List.of("no_proxy", "NO_PROXY")).orElse("");
        return Arrays.stream(entries.toLowerCase(Locale.ROOT).split("[,\\s]+"))
                .filter(entry -> !entry.isEmpty())
                .anyMatch(entry -> matches(entry, host, portal.getPort()));
    }

    private static boolean matches(String entry, String host, int port) {
        if (entry.equals("*")) {
            return true;
        }
        String withPort = ":" + port;
        String name = entry.endsWith(withPort) ? entry.substring(0, entry.length() - withPort.length()) : entry;
        String suffix = name.replaceFirst("^\\*?\\.", "");
        return host.equals(suffix) || host.endsWith("." + suffix);
    }

    private static Optional<String> first(Map<String, String> environment, List<String> names) {
        return names.stream()
                .map(environment::get)
                .filter(value -> value != null && !value.isBlank())
                .findFirst();
    }
}
