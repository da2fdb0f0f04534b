package org.licenseportal.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** ONB-4: what the address and the credentials of a PBX may be. */
class PbxAccessTest {

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "pbx", "pbx-1.harbour.example", " 10.0.0.5 ", "fd00::17", "::1", "pbx.local."})
    void anAddressIsANameOrAnIpAddress(String host) {
        assertEquals(Set.of(), PbxAccess.faults(host, "5580", "gateway", "x"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "http://pbx", "pbx/admin", "a b", "-pbx", "pbx..local", "user@pbx", "pbx:443"})
    void whatIsNoneIsTold(String host) {
        assertEquals(Set.of(PbxField.HOST), PbxAccess.faults(host, "443", "gateway", "x"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "65536", "-1", "4 43", "https", "100000"})
    void aPortIsANumber(String port) {
        assertEquals(Set.of(PbxField.PORT), PbxAccess.faults("pbx", port, "gateway", "x"));
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        assertEquals(EnumSet.allOf(PbxField.class), PbxAccess.faults(null, null, null, null));
        assertTrue(PbxAccess.parse("pbx", "443", "a\nb", "x").isEmpty());
    }

    @Test
    void aPasswordIsTakenAsItIs() {
        assertEquals(
                " x ",
                PbxAccess.parse("pbx", " 443 ", " gateway ", " x ")
                        .orElseThrow()
                        .password());
    }
}
