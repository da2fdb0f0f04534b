package org.licenseportal.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** RES-1, RES-2: in and out by the pages. */
class LoginJourneyIT {

    private static final String ADMIN = "admin@northgate.example";
    private static final String COOKIE = "portal-session";

    private final URI portal = Stage.DERBY.server().address();

    @ParameterizedTest
    @EnumSource
    void whoLogsInGetsToThePageThatWasAskedFor(Stage stage) {
        URI address = stage.server().address();
        PortalPages pages = new PortalPages(address);
        Answer asked = pages.open("/account/sessions");
        assertEquals(302, asked.status());
        assertTrue(asked.header("Location").endsWith("/login?to=%2Faccount%2Fsessions"), asked.header("Location"));

        Answer in = pages.send(
                "/login",
                "email",
                ADMIN,
                "password",
                PortalPages.PASSWORD,
                "target",
                "/account/sessions",
                "login",
                "login",
                "submit",
                "Log in");

        assertEquals(302, in.status(), in::text);
        assertTrue(in.header("Location").endsWith("/account/sessions"), in.header("Location"));
        Answer page = pages.open("/account/sessions");
        assertEquals(200, page.status());
        assertEquals("no-store", page.header("Cache-Control"));
        assertTrue(page.text().contains(">000000<"), "RES-2: the reseller number is in sight");
    }

    @Test
    void theCookieIsForTheServerAlone() {
        List<String> cookies = new PortalPages(portal)
                .logIn(ADMIN, PortalPages.PASSWORD)
                .response()
                .headers()
                .allValues("Set-Cookie");
        String cookie = cookies.stream()
                .filter(one -> one.startsWith(COOKIE + "="))
                .findFirst()
                .orElseThrow();

        assertTrue(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax") && cookie.contains("Path=/"), cookie);
        assertFalse(cookie.contains("Max-Age") || cookie.contains("Expires"), cookie);
    }

    @Test
    void aSessionThatSomebodyElseChoseIsNeverTakenOver() {
        PortalPages pages = new PortalPages(portal);
        pages.keep(COOKIE, "chosen-by-somebody-else");
        pages.logIn(ADMIN, PortalPages.PASSWORD);

        assertNotEquals("chosen-by-somebody-else", pages.cookie(COOKIE));
    }

    @Test
    void anotherLoginEndsTheOneBefore() {
        PortalPages pages = PortalPages.of(portal, ADMIN);
        String first = pages.cookie(COOKIE);
        pages.logIn(ADMIN, PortalPages.PASSWORD);

        PortalPages thief = new PortalPages(portal);
        thief.keep(COOKIE, first);
        assertEquals(302, thief.open("/account/sessions").status());
    }

    @ParameterizedTest
    @CsvSource({
        "admin@northgate.example, wrong, 422",
        "nobody@northgate.example, demo-Portal-2026, 422",
        "'', demo-Portal-2026, 422",
        "admin@northgate.example, '', 422"
    })
    void whoIsRefusedStaysOutside(String email, String password, int status) {
        PortalPages pages = new PortalPages(portal);
        Answer answer = pages.logIn(email, password);

        assertEquals(status, answer.status());
        assertEquals("", pages.cookie(COOKIE));
        assertTrue(answer.text().contains("role=\"alert\""));
        assertFalse(answer.text().contains("demo-Portal-2026\" "), "the password is not sent back");
    }

    @Test
    void aWrongPasswordAndAnUnknownAddressLookTheSame() {
        String wrong = new PortalPages(portal).logIn(ADMIN, "wrong").text();
        String unknown = new PortalPages(portal)
                .logIn("nobody@northgate.example", "wrong")
                .text();

        assertEquals(plain(wrong, ADMIN), plain(unknown, "nobody@northgate.example"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example/",
                "https://evil.example/",
                "/\\evil.example",
                "javascript:alert(1)",
                "/%0d%0aSet-Cookie:x=y"
            })
    void noLoginLeadsToAnotherSite(String target) {
        Answer in = new PortalPages(portal)
                .send(
                        "/login",
                        "email",
                        ADMIN,
                        "password",
                        PortalPages.PASSWORD,
                        "target",
                        target,
                        "login",
                        "login",
                        "submit",
                        "Log in");

        assertEquals(302, in.status());
        assertEquals(portal.getAuthority(), URI.create(in.header("Location")).getAuthority());
        assertFalse(in.header("Location").contains("evil"), in.header("Location"));
    }

    @Test
    void whoLogsOutIsOutOnTheServerToo() {
        PortalPages pages = PortalPages.of(portal, ADMIN);
        String token = pages.cookie(COOKIE);
        Answer out = pages.send("/logout");

        assertEquals(302, out.status());
        assertEquals("", pages.cookie(COOKIE));
        PortalPages thief = new PortalPages(portal);
        thief.keep(COOKIE, token);
        assertEquals(302, thief.open("/account/sessions").status());
    }

    @Test
    void aUserSeesAndEndsTheOwnLogins() {
        PortalPages one = PortalPages.of(portal, "user@northgate.example");
        PortalPages other = PortalPages.of(portal, "user@northgate.example");
        String page = one.open("/account/sessions").text();
        assertTrue(page.contains("This one"));
        // the latest but the own one stands first
        String session = page.replaceFirst("(?s).*?name=\"end\" value=\"([0-9a-f-]{36})\".*", "$1");

        assertEquals(
                302,
                one.send("/account/sessions", "sessions", "sessions", "end", session)
                        .status());
        assertEquals(302, other.open("/account/sessions").status());
        assertEquals(200, one.open("/account/sessions").status());
    }

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site",
        "Origin, https://evil.example",
        "Origin, null"
    })
    void aFormOfAnotherSiteIsRefused(String header, String value) {
        PortalPages pages = PortalPages.of(portal, ADMIN);
        PortalApi http = new PortalApi(portal);
        Answer answer = http.exchange(http.request("/logout")
                .header("Cookie", COOKIE + "=" + pages.cookie(COOKIE))
                .header(header, value)
                .POST(BodyPublishers.noBody()));

        assertEquals(403, answer.status());
        assertEquals(200, pages.open("/account/sessions").status());
    }

    @Test
    void aSessionIsNoKeyOfTheApiAndAKeyNoSession() {
        PortalPages pages = PortalPages.of(portal, ADMIN);
        PortalApi api = new PortalApi(portal);

        assertEquals(
                401,
                api.get("/api/v1/licenses/x", "Cookie", COOKIE + "=" + pages.cookie(COOKIE))
                        .status());
        assertEquals(
                302,
                api.get("/account/sessions", "Authorization", "Bearer demo-000000")
                        .status());
    }

    private static String plain(String page, String email) {
        return page.replace("value=\"" + email, "value=\"").replaceAll("<code>[0-9a-f-]{36}</code>", "");
    }
}
