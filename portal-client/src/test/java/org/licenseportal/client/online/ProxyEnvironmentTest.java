package org.licenseportal.client.online;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProxyEnvironmentTest {
    private static final URI PORTAL = URI.create("https://portal.example");

    private static Optional<String> proxy(URI portal, Map<String, String> environment) {
        return ProxyEnvironment.proxyFor(environment, portal).map(ProxySettings::toString);
    }

    @Test
    void theSchemeOfThePortalChoosesTheVariable() {
        Map<String, String> both = Map.of("https_proxy", "http://one:1", "http_proxy", "two:2");
        assertEquals(Optional.of("one:1"), proxy(PORTAL, both));
        assertEquals(Optional.of("two:2"), proxy(URI.create("http://portal.example"), both));
        assertEquals(Optional.of("three:3"), proxy(PORTAL, Map.of("ALL_PROXY", "three:3")));
        assertEquals(Optional.empty(), proxy(PORTAL, Map.of("https_proxy", " ")));
    }

    @Test
    void aVariableThatVisitorsOfWebServersSetIsLeftAside() {
        assertEquals(Optional.empty(), proxy(URI.create("http://portal.example"), Map.of("HTTP_PROXY", "evil:1")));
    }

    @Test
    void thisMachineIsNeverAskedThroughAProxy() {
        Map<String, String> all = Map.of("all_proxy", "one:1");
        assertEquals(Optional.empty(), proxy(URI.create("http://localhost:8080"), all));
        assertEquals(Optional.empty(), proxy(URI.create("http://127.0.0.1:8080"), all));
        assertEquals(Optional.empty(), proxy(URI.create("http://[::1]:8080"), all));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "portal.example            | true",
                "example                   | true",
                ".example                  | true",
                "*.example                 | true",
                "*                         | true",
                "other.org, PORTAL.EXAMPLE | true",
                "portal.example:443        | false",
                "tal.example               | false",
                "other.org                 | false"
            })
    void noProxyNamesHostsAndDomains(String value, boolean excluded) {
        Map<String, String> environment = Map.of("https_proxy", "one:1", "no_proxy", value);
        assertEquals(excluded, proxy(PORTAL, environment).isEmpty());
    }

    @Test
    void noProxyMayNameAPort() {
        Map<String, String> environment = Map.of("https_proxy", "one:1", "NO_PROXY", "portal.example:8443");
        assertEquals(Optional.empty(), proxy(URI.create("https://portal.example:8443"), environment));
        assertEquals(Optional.of("one:1"), proxy(URI.create("https://portal.example:9443"), environment));
    }
}
