package org.licenseportal.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Search: by the pages, without scripts. */
class SearchJourneyIT {

    private static final String NORA = "admin@northgate.example";
    private static final String CODE = DemoVouchers.ofReseller("000000").get(1);
    private static final String SOUTHS = DemoVouchers.ofReseller("000001").get(0);

    private final URI portal = Stage.DERBY.server().address();

    @ParameterizedTest
    @EnumSource
    void aPartOfANameShowsWhatHasToDoWithIt(Stage stage) {
        PortalPages pages = PortalPages.of(stage.server().address(), NORA);
        Answer sent = pages.send("/search", "q", " northgate ");
        assertEquals("/search?q=northgate", target(sent));

        Answer page = pages.open("/search?q=northgate");
        assertEquals(200, page.status());
        assertTrue(page.text().contains("Northgate Showroom"), page::text);
        assertTrue(page.text().contains("user@northgate.example"), page::text);
    }

    @Test
    void aVoucherCodeLeadsToItsNumberAndStandsInNoAddress() {
        PortalPages pages = PortalPages.of(portal, NORA);
        Answer sent = pages.send("/search", "q", CODE.toLowerCase(Locale.ROOT));
        String there = sent.header("Location") + sent.text();
        assertFalse(there.toUpperCase(Locale.ROOT).contains(CODE), there);
        assertTrue(there.contains("/vouchers/") || there.contains("voucher …" + CODE.substring(14)), there);
    }

    @Test
    void aCodeWithASlipIsAnsweredWithoutAnAddress() {
        char last = CODE.charAt(17) == '7' ? '8' : '7';
        String slip = CODE.substring(0, 17) + last;
        Answer answer = PortalPages.of(portal, NORA).send("/search", "q", slip);

        assertEquals(200, answer.status());
        assertTrue(answer.text().contains("There is no voucher with this code"), answer::text);
        assertFalse(answer.text().contains(slip), "the code is not written back");
    }

    @Test
    void anothersCodeIsAnsweredLikeOneThatDoesNotExist() {
        PortalPages pages = PortalPages.of(portal, NORA);
        Answer anothers = pages.send("/search", "q", SOUTHS);
        assertEquals(200, anothers.status());
        assertTrue(anothers.text().contains("There is no voucher with this code"), anothers::text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"18500", "Southgate", "admin@southgate.example", "000001"})
    void whatIsAnothersLooksLikeWhatDoesNotExist(String typed) {
        PortalPages pages = PortalPages.of(portal, NORA);
        assertEquals(shape(pages, "no such thing"), shape(pages, typed));
    }

    /** What the page says, without what was looked for and what every page has of its own. */
    private static String shape(PortalPages pages, String typed) {
        Answer page = pages.open("/search?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8));
        assertEquals(200, page.status(), typed);
        String text = page.text();
        return text.substring(text.indexOf("<main"), text.indexOf("</main>")).replace(typed, "");
    }

    @ParameterizedTest
    @CsvSource({"18500, 18500", "southgate, Southgate Telecom", "19000, 19000", "user@northgate.example, Noah Field"})
    void theVendorFindsEverything(String typed, String shown) {
        PortalPages pages = PortalPages.of(portal, "vendor@portal.example");
        Answer page = pages.open("/search?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8));
        assertTrue(page.status() == 302 || page.text().contains(shown), page::text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%20", "?", "%00", "%25%27%3B", "%F0%9F%93%9E"})
    void whateverIsTypedIsAnswered(String typed) {
        assertEquals(
                200, PortalPages.of(portal, NORA).open("/search?q=" + typed).status());
    }

    private static String target(Answer answer) {
        assertEquals(302, answer.status(), answer::text);
        URI location = URI.create(answer.header("Location"));
        return location.getPath() + (location.getQuery() == null ? "" : "?" + location.getQuery());
    }
}
