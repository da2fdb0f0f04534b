package org.licenseportal.client.online;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortalAddressTest {

    @Test
    void aSlashAtTheEndChangesNothing() {
        PortalAddress address = PortalAddress.of(" https://portal.example// ");
        assertEquals("https://portal.example/register", address.registerPage().toString());
        assertEquals(
                "https://portal.example/api/v1/license-requests",
                address.requests().toString());
        assertEquals(
                "https://portal.example/.well-known/license-keys",
                address.keys().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:8080", "http://127.0.0.1:18080", "http://[::1]"})
    void plainHttpIsForThisMachine(String url) {
        assertEquals(url, PortalAddress.of(url).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://portal.example", "http://127.0.0.1.evil.example", "http://localhost.example"})
    void plainHttpElsewhereHasToBeAllowed(String url) {
        assertThrows(IllegalArgumentException.class, () -> PortalAddress.of(url));
        assertEquals(url, PortalAddress.ofPlain(url).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "portal.example",
                "ftp://portal.example",
                "https://",
                "https://u:p@portal.example",
                "a b",
                "https://portal.example?x=y"
            })
    void somethingElseIsNoAddress(String url) {
        assertThrows(IllegalArgumentException.class, () -> PortalAddress.ofPlain(url));
    }
}
