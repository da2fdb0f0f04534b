package org.licenseportal.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** RUN-5 and History: who did what, from where, in the reader's words. */
class HistoryJourneyIT {

    private static final Pattern OLDER = Pattern.compile("href=\"([^\"]*history=[^\"]*)#history\" rel=\"next\"");

    @ParameterizedTest
    @EnumSource
    void aUserReadsTheOwnLoginsPageByPage(Stage stage) {
        PortalPages pages = PortalPages.of(stage.server().address(), "admin@southgate.example");
        for (int login = 0; login < 21; login++) {
            pages.logIn("admin@southgate.example", PortalPages.PASSWORD);
        }
        pages.logIn("admin@southgate.example", "wrong");
        String first = pages.open("/account/sessions").text();
        assertTrue(first.contains("The password was wrong."), first);
        assertTrue(first.contains("Somebody who was not logged in"), first);
        assertTrue(first.contains("127.0.0.1"), first);

        var older = OLDER.matcher(first);
        assertTrue(older.find(), first);
        Answer second = pages.open(older.group(1).replace("&amp;", "&"));
        assertEquals(200, second.status());
        assertTrue(second.text().contains("Newer entries"), second::text);
        assertFalse(second.text().contains("The password was wrong."), second::text);
    }

    @ParameterizedTest
    @EnumSource
    void theVendorSearchesTheWholeTrail(Stage stage) {
        PortalPages.of(stage.server().address(), "user@northgate.example");
        PortalPages vendor = PortalPages.of(stage.server().address(), "vendor@portal.example");
        Answer all = vendor.open("/vendor/audit");
        assertEquals(200, all.status());
        Answer logins =
                vendor.open("/vendor/audit?type=user&action=user.login&actor=user%40northgate.example&from=2020-01-01");
        assertTrue(logins.text().contains("<bdi>user@northgate.example</bdi>"), logins::text);
        Answer none = vendor.open("/vendor/audit?actor=nobody%40nowhere.example");
        assertTrue(none.text().contains("No entry fits"), none::text);
        assertEquals(200, vendor.open("/vendor/audit?from=yesterday&cursor=x").status());
    }
}
