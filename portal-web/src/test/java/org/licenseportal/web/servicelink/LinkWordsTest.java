package org.licenseportal.web.servicelink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.licenseportal.site.SiteContact;
import org.licenseportal.web.support.Texts;

/** SL-7: how fresh a connection is, in words that are true. */
class LinkWordsTest {

    private final LinkWords words = new LinkWords(
            new ResultWords(Texts.of("servicelink", Locale.ENGLISH), Texts.of("problems", Locale.ENGLISH)),
            ZoneOffset.UTC,
            Instant.parse("2026-11-28T10:00:00Z"));

    @Test
    void aFreeSiteIsActivatedByItsFirstRequest() {
        assertTrue(words.freshness(SiteContact.NONE, false).meaning().contains("first license request activates it"));
    }

    @Test
    void aSiteThatWasGivenBackHasToBeResetFirst() {
        LinkFreshness deactivated = words.freshness(SiteContact.NONE, true);

        assertEquals("Not activated", deactivated.text());
        assertEquals(
                "The installation gave the site back. Before a machine can activate it, its hardware ID has to be"
                        + " reset.",
                deactivated.meaning());
    }

    @ParameterizedTest
    @EnumSource(SiteContact.class)
    void everyContactHasItsWords(SiteContact contact) {
        LinkFreshness freshness = words.freshness(contact, false);

        assertTrue(freshness.meaning().endsWith("."), freshness.meaning());
        assertTrue(!freshness.look().isEmpty()
                && !freshness.icon().isEmpty()
                && !freshness.text().isEmpty());
    }
}
