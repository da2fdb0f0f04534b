package org.licenseportal.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** RES-1: for whom passkeys are made. */
class RelyingPartyTest {

    @ParameterizedTest
    @CsvSource({
        "https://portal.example, portal.example, https://portal.example",
        "https://Portal.Example:443, portal.example, https://portal.example",
        "https://portal.example:8443, portal.example, https://portal.example:8443",
        "https://portal.example/licenses, portal.example, https://portal.example",
        "http://localhost:8080, localhost, http://localhost:8080",
        "http://localhost:80, localhost, http://localhost"
    })
    void itFollowsFromThePublicAddress(String address, String id, String origin) {
        assertEquals(Optional.of(new RelyingParty(id, origin)), RelyingParty.of(address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://portal.example",
                "https://192.0.2.1",
                "http://127.0.0.1:8080",
                "https://[2001:db8::1]:8443",
                "portal.example"
            })
    void thereIsNoneWhereBrowsersMakeNoPasskeys(String address) {
        assertEquals(Optional.empty(), RelyingParty.of(address));
    }
}
