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

/** USR-1: another address to log in with, by the pages and a mail server. Each test has a user of its own. */
class EmailChangeJourneyIT {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final Pattern LINK = Pattern.compile("/login/link#([A-Za-z0-9_-]{43})");
    private static final String USER = "user@northgate.example";

    private final TestMailServer mails = MailStage.SHARED.mailServer();
    private final WildFlyServer server = MailStage.SHARED.server();
    private final URI portal = server.address();

    @ParameterizedTest
    @ValueSource(strings = {"admin@southgate.example", "vendor@portal.example"})
    void usr1TheAddressIsAnotherOnceItsReaderConfirms(String kind) {
        OwnUser owner = OwnUser.like(kind, server);
        String wanted = fresh();
        PortalPages pages = owner.logIn(server);
        PortalPages elsewhere = owner.logIn(server);

        Answer asked = ask(pages, wanted, PortalPages.PASSWORD);
        assertEquals(302, asked.status(), asked::text);
        assertTrue(pages.open("/account/email?asked").text().contains("a link is on its way"));
        assertTrue(mails.text(owner.email(), "Another address for your login was asked for", SOON)
                .contains(wanted));
        assertEquals(
                302,
                new PortalPages(portal)
                        .logIn(owner.email(), PortalPages.PASSWORD)
                        .status());
        assertEquals(
                422, new PortalPages(portal).logIn(wanted, PortalPages.PASSWORD).status());

        String token = token(wanted);
        assertOpens(pages, token, owner.email(), wanted);
        assertEquals(200, elsewhere.open("/account").status(), "opening changes nothing");

        Answer confirmed = confirm(pages);
        assertTrue(confirmed.header("Location").endsWith("/account/email?done=changed"), confirmed::text);
        assertTrue(pages.open("/account/email?done=changed").text().contains(wanted), "this login goes on");
        assertEquals(302, elsewhere.open("/account").status(), "the others ended");
        assertEquals(
                422,
                new PortalPages(portal)
                        .logIn(owner.email(), PortalPages.PASSWORD)
                        .status());
        assertEquals(
                302, new PortalPages(portal).logIn(wanted, PortalPages.PASSWORD).status());
        assertTrue(mails.text(owner.email(), "The address of your login was changed", SOON)
                .contains(wanted));
        assertEquals(410, open(new PortalPages(portal), token).status(), "a link works once");
        String history = pages.open("/account/sessions").text();
        assertTrue(history.contains("New email address") && history.contains(owner.email()), history);
    }

    @Test
    void whoConfirmsElsewhereLogsInAnew() {
        OwnUser owner = OwnUser.like(USER, server);
        String wanted = fresh();
        PortalPages pages = owner.logIn(server);
        ask(pages, wanted, PortalPages.PASSWORD);
        PortalPages phone = new PortalPages(portal);
        open(phone, token(wanted));
        Answer confirmed = confirm(phone);
        assertTrue(confirmed.header("Location").endsWith("/login?moved"), confirmed::text);
        assertTrue(phone.open("/login?moved").text().contains("Your new address is confirmed"));
        assertEquals(302, pages.open("/account").status());
        assertEquals("", phone.cookie("portal-session"), "a link is no login");
        assertEquals(410, confirm(phone).status());
    }

    @Test
    void usr1AnAddressOfAnotherUserIsAnsweredLikeAFreeOne() {
        PortalPages pages = OwnUser.like(USER, server).logIn(server);
        Answer free = ask(pages, fresh(), PortalPages.PASSWORD);
        Answer taken = ask(pages, "Admin@Southgate.example", PortalPages.PASSWORD);
        assertEquals(302, taken.status());
        assertEquals(plain(free), plain(taken));
    }

    @ParameterizedTest
    @CsvSource({
        "nora, demo-Portal-2026, That is no email address",
        "'', demo-Portal-2026, That is no email address",
        "free@own.example, wrong, That is not your current password",
        "free@own.example, '', That is not your current password"
    })
    void whatIsWrongIsToldBesideItsField(String wanted, String password, String told) {
        Answer answer = ask(OwnUser.like(USER, server).logIn(server), wanted, password);
        assertEquals(422, answer.status());
        assertTrue(answer.text().contains(told), answer::text);
        assertFalse(answer.text().contains("demo-Portal-2026"), "the password is not sent back");
    }

    @Test
    void theAddressOfNowIsNoOther() {
        OwnUser owner = OwnUser.like(USER, server);
        Answer answer = ask(owner.logIn(server), owner.email(), PortalPages.PASSWORD);
        assertEquals(422, answer.status());
        assertTrue(answer.text().contains("That is your current address"), answer::text);
    }

    @Test
    void withoutALinkNothingIsConfirmed() {
        assertEquals(410, new PortalPages(portal).open("/login/email").status());
        PortalPages guesser = new PortalPages(portal);
        guesser.keep("portal-link", "x".repeat(43));
        assertEquals(410, confirm(guesser).status());
    }

    private static void assertOpens(PortalPages pages, String token, String before, String wanted) {
        Answer opened = open(pages, token);
        assertTrue(opened.header("Location").endsWith("/login/email"), opened::text);
        assertTrue(opened.header("Set-Cookie").contains("SameSite=Strict"), opened.header("Set-Cookie"));
        String page = pages.open("/login/email").text();
        assertTrue(page.contains(before) && page.contains(wanted), page);
        assertFalse(page.contains(token), "the token is in the cookie alone");
    }

    private static String fresh() {
        return "new-" + UUID.randomUUID() + "@own.example";
    }

    private static Answer ask(PortalPages pages, String wanted, String password) {
        return pages.send(
                "/account/email", "address", "address", "email", wanted, "current", password, "ask", "Email me a link");
    }

    private static Answer open(PortalPages pages, String token) {
        return pages.send("/login/link", "token", token, "link", "link", "submit", "Continue");
    }

    private static Answer confirm(PortalPages pages) {
        return pages.send("/login/email", "confirmation", "confirmation", "submit", "Confirm the new address");
    }

    private String token(String wanted) {
        Matcher link = LINK.matcher(mails.text(wanted, "Confirm your new address", SOON));
        assertTrue(link.find(), "a link in the mail");
        return link.group(1);
    }

    private static String plain(Answer answer) {
        return answer.status()
                + answer.text()
                + answer.response()
                        .headers()
                        .map()
                        .toString()
                        .replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "")
                        .replaceAll("date=\\[[^]]*]", "");
    }
}
