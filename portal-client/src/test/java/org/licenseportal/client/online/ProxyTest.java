package org.licenseportal.client.online;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.licenseportal.client.FakePortal;
import org.licenseportal.client.FakePortal.Reply;
import org.licenseportal.client.ForwardProxy;
import org.licenseportal.client.LicenseFixture;

class ProxyTest {
    private final FakePortal portal =
            new FakePortal().on(FakePortal.KEYS, asked -> new Reply(200, "application/jose+json", "the keys"));
    private final ForwardProxy proxy = new ForwardProxy(portal, "agent", "s3cret");

    @AfterEach
    void close() {
        proxy.close();
        portal.close();
    }

    private PortalConnection through(ProxySettings settings) {
        return new PortalConnection(
                PortalAddress.ofPlain("http://portal.invalid"),
                Optional.of(settings),
                LicenseFixture.CLOCK,
                time -> {});
    }

    @Test
    void goesThroughTheProxyWithItsLogin() {
        PortalConnection connection =
                through(ProxySettings.at("127.0.0.1:" + proxy.port()).withLogin("agent", "s3cret"));
        assertEquals("the keys", new String(connection.keySet(), StandardCharsets.UTF_8));
        assertEquals(1, proxy.forwarded());
        assertEquals(Optional.of("portal.invalid"), portal.asked().get(0).header("X-Asked-Host"));
    }

    @Test
    void aProxyThatWantsALoginSaysSo() {
        PortalConnection connection = through(ProxySettings.at("127.0.0.1:" + proxy.port()));
        KeysNotServedException e = assertThrows(KeysNotServedException.class, connection::keySet);
        assertEquals(407, e.problem().status());
        assertEquals("The proxy wants a user name and password", e.problem().title());
        assertEquals(0, proxy.forwarded());
    }

    @Test
    void aWrongPasswordEndsWithoutAnAnswer() {
        PortalConnection connection =
                through(ProxySettings.at("127.0.0.1:" + proxy.port()).withLogin("agent", "wrong"));
        assertThrows(PortalUnreachableException.class, connection::keySet);
        assertEquals(0, proxy.forwarded());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "proxy:port", "socks5://proxy:1080", "https://proxy:3128", "proxy:3128/path"})
    void somethingElseIsNoProxy(String address) {
        assertThrows(IllegalArgumentException.class, () -> ProxySettings.ofUrl(address));
    }

    @Test
    void itsTextHidesTheLogin() {
        assertEquals(
                "proxy.example:3128",
                ProxySettings.ofUrl("http://u:p@proxy.example:3128").toString());
    }
}
