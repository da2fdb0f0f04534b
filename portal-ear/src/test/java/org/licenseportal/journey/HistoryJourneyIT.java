package org.licenseportal.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** RUN-5 and History: who did what, from where, in the reader's words. */
class HistoryJourneyIT {

    private static final String CHECKPOINT = "/.well-known/audit-log/checkpoint";
    private static final Duration SOON = Duration.ofMinutes(1);
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

    @ParameterizedTest
    @EnumSource
    void run5WhoMayReadAnEntryGetsItsProof(Stage stage) {
        PortalPages owner = PortalPages.of(stage.server().address(), "admin@southgate.example");
        String entry = HistoryPages.latestOwnEntry(owner);
        String address = "/history/" + entry + "/proof";
        Await.until(SOON, () -> owner.open(address).status() == 200, () -> "no proof of the entry " + entry);
        Answer proof = owner.open(address);
        assertEquals("text/plain;charset=utf-8", mediaType(proof));
        assertEquals("attachment; filename=\"audit-" + entry + ".tlog-proof\"", proof.header("Content-Disposition"));
        String log = stage.api().get(CHECKPOINT).text().lines().findFirst().orElseThrow();
        assertTrue(proof.text().startsWith("c2sp.org/tlog-proof@v1\n"), proof::text);
        assertTrue(proof.text().contains("\n\n" + log + "\n"), proof::text);

        PortalPages vendor = PortalPages.of(stage.server().address(), "vendor@portal.example");
        assertEquals(200, vendor.open(address).status());
        PortalPages other = PortalPages.of(stage.server().address(), "admin@northgate.example");
        assertEquals(404, other.open(address).status());
        assertEquals(404, owner.open("/history/999999999999999999/proof").status());
        assertEquals(404, owner.open("/history/x/proof").status());
        assertEquals(
                302, new PortalPages(stage.server().address()).open(address).status());
    }

    @ParameterizedTest
    @EnumSource
    void run5AnybodyChecksThatTheLogOnlyGrows(Stage stage) {
        PortalPages user = PortalPages.of(stage.server().address(), "admin@southgate.example");
        Await.until(SOON, () -> size(stage) > 0, () -> "nothing in the log");
        long earlier = size(stage);
        user.logIn("admin@southgate.example", PortalPages.PASSWORD);
        Await.until(SOON, () -> size(stage) > earlier, () -> "no new entry in the log");
        for (String path : List.of("checkpoint", "key", "consistency?from=" + earlier)) {
            Answer answer = stage.api().get("/.well-known/audit-log/" + path);
            assertEquals(200, answer.status(), path);
            assertEquals("text/plain;charset=utf-8", mediaType(answer), path);
            assertEquals("no-cache", answer.header("Cache-Control"), path);
            assertFalse(answer.text().isBlank(), path);
        }
    }

    @ParameterizedTest
    @EnumSource
    void run5WhatIsNoEarlierSizeIsSaidToBeNone(Stage stage) {
        for (String query : List.of("", "?from=", "?from=x", "?from=-1", "?from=999999999999999999")) {
            Answer answer = stage.api().get("/.well-known/audit-log/consistency" + query);
            assertEquals(400, answer.status(), query);
            assertEquals("text/plain;charset=utf-8", mediaType(answer), query);
            assertTrue(answer.text().startsWith("The parameter \"from\" is not the size of"), answer::text);
        }
    }

    private static long size(Stage stage) {
        return Long.parseLong(
                stage.api().get(CHECKPOINT).text().lines().skip(1).findFirst().orElse("0"));
    }

    /** Servers differ in how they write it. */
    private static String mediaType(Answer answer) {
        return answer.header("Content-Type").replace(" ", "").toLowerCase(Locale.ROOT);
    }
}
