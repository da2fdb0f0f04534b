package org.licenseportal.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** ACC-3: what may be an address to call. */
class EndpointAddressTest {

    @Test
    void spacesAroundItAreTyped() {
        EndpointAddress address = EndpointAddress.parse(" https://hooks.customer.example:8443/zoom?tenant=1 ")
                .orElseThrow();
        assertEquals("https://hooks.customer.example:8443/zoom?tenant=1", address.value());
        assertEquals("hooks.customer.example", address.host());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hooks.customer.example",
                "https:///zoom",
                "https://hooks.customer.example/a b",
                "https://hööks.example/",
                "https://hooks.customer.example/\r\nHost: other",
                "https://hooks.customer.example:70000/",
                "https://hooks.customer.example:0/",
                "mailto:somebody@customer.example"
            })
    void isNone(String text) {
        assertTrue(EndpointAddress.parse(text).isEmpty(), text);
        assertThrows(IllegalArgumentException.class, () -> new EndpointAddress(text));
    }

    @Test
    void aVeryLongOneIsNone() {
        assertTrue(EndpointAddress.parse("https://hooks.customer.example/" + "x".repeat(EndpointAddress.LONGEST))
                .isEmpty());
    }
}
