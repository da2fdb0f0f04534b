package org.licenseportal.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.Duration;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** RES-1: forgotten passwords, by the pages as a browser without scripts sends them. */
class PasswordJourneyIT {

    private static final String NEW = "eleven quiet rivers";
    private static final Duration SOON = Duration.ofSeconds(10);
    private static final Pattern LINK = Pattern.compile("/login/link#([A-Za-z0-9_-]{43})");

    private final Stage stage = Stage.POSTGRESQL;
    private final URI portal = stage.server().address();

    @Test
    void res1WhoForgotThePasswordChoosesAnother() {
        String email = somebody();
        PortalPages before = new PortalPages(portal);
        assertEquals(302, before.logIn(email, PortalPages.PASSWORD).status());
        PortalPages pages = new PortalPages(portal);
        String token = token(forgot(pages, email), email);

        Answer opened = open(pages, token);
        assertEquals(302, opened.status(), opened::text);
        assertTrue(opened.header("Location").endsWith("/login/password"), opened.header("Location"));
        Answer page = pages.open("/login/password");
        assertEquals(200, page.status());
        assertTrue(page.text().contains(email), page::text);
        assertFalse(page.text().contains(token), "the token is in the cookie alone");

        assertEquals(422, choose(pages, "password1").status());
        Answer chosen = choose(pages, NEW);
        assertEquals(302, chosen.status(), chosen::text);
        assertTrue(chosen.header("Location").endsWith("/login?chosen"), chosen.header("Location"));

        assertEquals(302, before.open("/account/sessions").status(), "all logins ended");
        assertEquals(
                422, new PortalPages(portal).logIn(email, PortalPages.PASSWORD).status());
        assertEquals(302, new PortalPages(portal).logIn(email, NEW).status());
        assertEquals(410, open(new PortalPages(portal), token).status(), "a link works once");
    }

    @Test
    void res1AnUnknownAddressIsAnsweredLikeAKnownOne() {
        String known = forgot(new PortalPages(portal), somebody())
                .response()
                .headers()
                .map()
                .toString();
        String unknown = forgot(new PortalPages(portal), "nobody-" + UUID.randomUUID() + "@northgate.example")
                .response()
                .headers()
                .map()
                .toString();
        assertEquals(plain(known), plain(unknown));
    }

    @ParameterizedTest
    @CsvSource({"'', Enter your email address", "nora, That is no email address"})
    void whatIsNoAddressIsToldBesideItsField(String typed, String title) {
        Answer answer = forgot(new PortalPages(portal), typed);
        assertEquals(422, answer.status());
        assertTrue(answer.text().contains(title), answer::text);
    }

    @Test
    void theTokenGoesIntoACookieForTheServerAlone() {
        String email = somebody();
        PortalPages pages = new PortalPages(portal);
        String cookie = open(pages, token(forgot(pages, email), email)).header("Set-Cookie");
        assertTrue(cookie.startsWith("portal-link=") && cookie.contains("HttpOnly"), cookie);
        assertTrue(cookie.contains("SameSite=Strict") && cookie.contains("Max-Age=900"), cookie);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "https://portal.example/login/link#short"})
    void aLinkThatIsNotCompleteSaysSo(String typed) {
        Answer answer = open(new PortalPages(portal), typed);
        assertEquals(422, answer.status());
        assertTrue(answer.text().contains("The link is not complete"), answer::text);
    }

    @Test
    void withoutALinkNoPasswordIsChosen() {
        assertEquals(410, new PortalPages(portal).open("/login/password").status());
        PortalPages guesser = new PortalPages(portal);
        guesser.keep("portal-link", "x".repeat(43));
        assertEquals(410, choose(guesser, NEW).status());
    }

    private Answer forgot(PortalPages pages, String email) {
        return pages.send("/login/forgotten", "email", email, "forgotten", "forgotten", "submit", "Email me a link");
    }

    private static Answer open(PortalPages pages, String token) {
        return pages.send("/login/link", "token", token, "link", "link", "submit", "Continue");
    }

    private static Answer choose(PortalPages pages, String password) {
        return pages.send("/login/password", "password", password, "choice", "choice", "submit", "Save the password");
    }

    /** A user of this test's own, whose password is the demo's. */
    private String somebody() {
        UUID id = UUID.randomUUID();
        return stage.server()
                .database()
                .query("insert into portal_user (id, email, email_key, name, role, reseller_number, password_hash,"
                        + " created_at) select '" + id + "', '" + id + "@northgate.example', '" + id
                        + "@northgate.example', 'Somebody', role, reseller_number, password_hash, 0 from portal_user"
                        + " where email = 'user@northgate.example' returning email")
                .get(0);
    }

    private String token(Answer answer, String email) {
        assertEquals(302, answer.status(), answer::text);
        String mail = "select text_part from outbox_mail where kind = 'password-reset' and recipient = '" + email + "'";
        Await.until(SOON, () -> !stage.server().database().query(mail).isEmpty(), () -> "no mail to " + email);
        Matcher link = LINK.matcher(stage.server().database().query(mail).get(0));
        assertTrue(link.find(), "a link in the mail");
        return link.group(1);
    }

    private static String plain(String headers) {
        return headers.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "").replaceAll("date=\\[[^]]*]", "");
    }
}
