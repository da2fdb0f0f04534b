package org.licenseportal.web.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VendorLinkTest {

    @Test
    void linksAreDividedByCommas() {
        assertEquals(
                List.of(
                        new VendorLink("Support", "https://support.example/?a=1"),
                        new VendorLink("News", "http://news.example")),
                VendorLink.listOf(" Support | https://support.example/?a=1, News|http://news.example,"));
    }

    @Test
    void noLinksAreFine() {
        assertEquals(List.of(), VendorLink.listOf(" "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Support", "|https://support.example", "Run|javascript:alert(1)", "Run|data:text/html,x", "A|b c"
            })
    void whatIsNoLinkIsRefused(String setting) {
        assertThrows(IllegalArgumentException.class, () -> VendorLink.listOf(setting));
    }
}
