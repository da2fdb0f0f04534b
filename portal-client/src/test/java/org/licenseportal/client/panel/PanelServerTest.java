package org.licenseportal.client.panel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.Headers;
import java.io.IOException;
import java.net.BindException;
import java.net.ConnectException;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PanelServerTest {
    @TempDir
    private Path directory;

    private PanelServer start(PanelSettings settings) throws IOException {
        return PanelServer.start(new FakeServiceLink(), settings, new HandClock());
    }

    @Test
    void isForThisMachineAloneUnlessToldOtherwise() {
        PanelSettings settings = PanelSettings.in(directory);

        assertEquals("127.0.0.1", settings.address());
        assertEquals(8470, settings.port());
    }

    @Test
    void anAddressForOthersHasToBeMeant() {
        PanelSettings settings =
                new PanelSettings(directory, "0.0.0.0", 0, false, Set.of(), ZoneOffset.UTC, Duration.ofSeconds(1));

        assertTrue(assertThrows(PanelExposedException.class, () -> start(settings))
                .getMessage()
                .contains("0.0.0.0"));
    }

    @Test
    void othersReachAPanelOnlyOnceItHasAPassword() throws IOException {
        PanelSettings settings = PanelSettings.in(directory).onPort(0).fromElsewhere("0.0.0.0");
        assertTrue(assertThrows(PanelExposedException.class, () -> start(settings))
                .getMessage()
                .contains("no password yet"));

        new PanelPassword(directory, 1).set("correct horse");

        try (PanelServer panel = start(settings)) {
            assertEquals("127.0.0.1", panel.address().getHost());
            assertEquals(
                    Reply.OK, new PanelVisitor(panel.address()).get("/login").status());
        }
    }

    @Test
    void answersToAnIpv6AddressHoweverItIsWritten() throws IOException {
        try (PanelServer panel = start(PanelSettings.in(directory).onPort(0).fromElsewhere("0:0:0:0:0:0:0:1"))) {
            int port = panel.address().getPort();
            for (String host : List.of("[::1]", "[0:0::1]", "[0:0:0:0:0:0:0:1]", "localhost")) {
                String answer = RawVisit.get(panel.address(), "/start", "Host: " + host + ":" + port);
                assertTrue(answer.startsWith("HTTP/1.1 200 "), host + " " + answer);
            }
            assertTrue(RawVisit.get(panel.address(), "/start", "Host: [::2]").contains(" 421 "));
        }
    }

    @Test
    void anAddressIsANameOfThePanelInBracketsToo() {
        HostNames names = new HostNames(Set.of("2001:DB8::7", "[2001:DB8::7]", "fe80::1", "[fe80::1%nic]", "panel"));
        for (String host : List.of("[2001:db8::7]:8470", "[2001:db8:0:0::7]", "PANEL:80")) {
            assertTrue(names.fits(host(host)), host);
        }
        for (String host : List.of("[2001:db8::8]", "[2001:db8::7", "[zz::1]", "2001:db8::9")) {
            assertFalse(names.fits(host(host)), host);
        }
    }

    private static Headers host(String host) {
        Headers headers = new Headers();
        headers.set("Host", host);
        return headers;
    }

    @Test
    void saysWhereItIsAndByWhichCodeItOpens() throws IOException {
        try (PanelServer panel = start(PanelSettings.in(directory).onPort(0))) {
            String code = PanelPassword.in(directory).startCode().orElseThrow();
            List<String> notes = panel.notes();

            assertEquals("ServiceLink panel: " + panel.address(), notes.get(0));
            assertTrue(notes.get(1).endsWith(": " + code), notes.get(1));
            new PanelPassword(directory, 1).set("correct horse");
            assertEquals(1, panel.notes().size());
            assertEquals(Optional.empty(), PanelPassword.in(directory).startCode());
        }
    }

    @Test
    void aPortInUseIsSaid() throws IOException {
        try (PanelServer panel = start(PanelSettings.in(directory).onPort(0))) {
            int port = panel.address().getPort();

            assertThrows(
                    BindException.class, () -> start(PanelSettings.in(directory).onPort(port)));
        }
    }

    @Test
    void isGoneOnceClosed() throws IOException {
        PanelServer panel = start(PanelSettings.in(directory).onPort(0));
        URI address = panel.address();
        panel.close();

        assertThrows(ConnectException.class, () -> new Socket(address.getHost(), address.getPort()).close());
    }
}
