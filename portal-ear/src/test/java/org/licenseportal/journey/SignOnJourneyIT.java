package org.licenseportal.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.licenseportal.journey.SignOnIssuer.Trick;

/** ACC-3: admins of an account log in at their own organization, and nobody else does by it. */
class SignOnJourneyIT {

    private static final String SESSION = "portal-session";

    private final PortalServer server = Stage.POSTGRESQL.server();
    private final URI portal = server.address();
    private final AdministeredCustomer customer = AdministeredCustomer.of(server);
    private final SignOnIssuer issuer = SignOnIssuer.of(customer.email());
    private final PortalPages partner = PortalPages.of(portal, "user@northgate.example");
    private final PortalPages browser = new PortalPages(portal);

    @BeforeEach
    void setUp() {
        assertEquals(302, save(true).status());
        SignOnWay.switchOn(partner, customer.account());
    }

    @AfterEach
    void stop() {
        issuer.close();
    }

    @Test
    void acc3AnAdminLogsInByTheAccountIdAndByTheDomain() {
        Answer in = back(start(customer.account()));
        assertEquals(302, in.status(), in::text);
        assertEquals("/start", in.header("Location").replaceFirst("^https?://[^/]+", ""));
        assertTrue(browser.open("/start").header("Location").endsWith(customer.page()));
        assertTrue(browser.open("/account/sessions").text().contains("single sign-on"), "the way stands in the trail");
        PortalPages again = new PortalPages(portal);
        assertEquals(
                302, back(again, start(again, "Somebody@" + customer.domain())).status());
    }

    @Test
    void acc3TheIssuerHearsOfTheAddressAndNothingElse() {
        String address = start(customer.email());
        assertTrue(address.startsWith(issuer.address() + "/authorize?"), address);
        assertTrue(address.contains("code_challenge_method=S256"), address);
        assertTrue(address.contains("login_hint=owner"), address);
        assertFalse(address.contains(customer.user()), address);
    }

    @Test
    void acc3KeysOfEllipticCurvesCount() {
        issuer.play(Trick.ELLIPTIC_KEY);
        assertEquals(302, back(start(customer.account())).status());
    }

    @ParameterizedTest
    @EnumSource(
            value = Trick.class,
            names = {
                "ANOTHER_AUDIENCE",
                "ANOTHER_NONCE",
                "ANOTHER_ISSUER",
                "EXPIRED",
                "UNSIGNED",
                "SHARED_SECRET",
                "FOREIGN_KEY",
                "MIXED_UP",
                "SENDER_UNNAMED",
                "NO_TOKEN"
            })
    void acc3AProofThatDoesNotFitIsRefused(Trick trick) {
        issuer.play(trick);
        refused(back(start(customer.account())), 403, "cannot be used");
        assertEquals(1, trail("sign-on-proof-wrong"));
    }

    @Test
    void acc3WhoIsNotLetInThereIsNotLetInHere() {
        issuer.play(Trick.DENIES);
        refused(back(start(customer.account())), 403, "did not let you in");
    }

    @Test
    void acc3AnAddressThatNobodyVouchesForIsNone() {
        issuer.play(Trick.UNVERIFIED);
        refused(back(start(customer.account())), 403, "does not vouch for your address");
    }

    @Test
    void acc3AnotherAccountsAdminAndAStrangerAreNobody() {
        AdministeredCustomer other = AdministeredCustomer.of(server);
        issuer.know(other.email(), "subject-2");
        Answer foreign = back(start(customer.account()));
        refused(foreign, 403, "You are no admin of this account");
        issuer.know("stranger@" + customer.domain(), "subject-3");
        refused(back(start(customer.account())), 403, "You are no admin of this account");
        issuer.know("admin@northgate.example", "subject-4");
        refused(back(start(customer.account())), 403, "You are no admin of this account");
        assertEquals(
                0,
                server.database()
                        .query("select 1 from portal_user where email = 'stranger@" + customer.domain() + "'")
                        .size(),
                "single sign-on makes no login");
    }

    @Test
    void acc3AStateIsUsedOnceAndByItsBrowser() {
        String return1 = authorize(start(customer.account()));
        refused(new PortalPages(portal).open(return1), 410, "This login is over");
        PortalPages thief = new PortalPages(portal);
        thief.keep("portal-sign-on", "A".repeat(43));
        refused(thief.open(return1), 410, "This login is over");
        String held = browser.cookie("portal-sign-on");
        assertEquals(302, browser.open(return1).status());
        PortalPages replay = new PortalPages(portal);
        replay.keep("portal-sign-on", held);
        refused(replay.open(return1), 410, "This login is over");
        refused(new PortalPages(portal).open("/login/sso/return"), 410, "This login is over");
    }

    @Test
    void acc3TheIdentityOfTheFirstLoginCounts() {
        assertEquals(302, back(start(customer.account())).status());
        issuer.know("renamed@" + customer.domain(), "subject-1");
        issuer.play(Trick.UNVERIFIED);
        PortalPages renamed = new PortalPages(portal);
        assertEquals(302, back(renamed, start(renamed, customer.account())).status(), "the same person");
        issuer.know(customer.email(), "subject-of-the-next-owner");
        issuer.play(Trick.NONE);
        PortalPages next = new PortalPages(portal);
        refused(back(next, start(next, customer.account())), 403, "Somebody else logs in with this address");
    }

    @Test
    void acc3PasswordsGoOnceSomebodyCameInAndThePartnerCanMendIt() {
        assertEquals(422, save(false).status(), "nobody came in yet");
        assertEquals(302, back(start(customer.account())).status());
        assertEquals(302, save(false).status());
        PortalPages owner = new PortalPages(portal);
        Answer refusal = owner.logIn(customer.email(), PortalPages.PASSWORD);
        assertEquals(422, refusal.status());
        assertTrue(refusal.text().contains("Your account logs in by Single Sign-On"), refusal::text);
        assertTrue(refusal.text().contains("href=\"/login/sso\""), refusal::text);
        assertFalse(owner.logIn(customer.email(), "a wrong password").text().contains("Your account logs in by"));
        assertEquals(302, back(owner, start(owner, customer.account())).status());
        issuer.close();
        PortalPages stuck = new PortalPages(portal);
        Answer silent = send(stuck, customer.account());
        assertEquals(503, silent.status());
        assertEquals(422, save(true).status(), "the issuer does not answer");
        assertEquals(302, SignOnWay.move(partner, customer.account(), "disable").status());
        assertEquals(
                302,
                new PortalPages(portal)
                        .logIn(customer.email(), PortalPages.PASSWORD)
                        .status());
        assertEquals(422, send(stuck, customer.account()).status());
    }

    @Test
    void acc3ADeactivatedAccountIsNotLetIn() {
        String way = authorize(start(customer.account()));
        server.database()
                .query("update customer set state = 'deactivated' where account_id = '" + customer.account()
                        + "' returning account_id");
        refused(browser.open(way), 403, "switched off");
        assertEquals(422, send(browser, customer.account()).status());
    }

    @Test
    void acc3WhatHasNoSingleSignOnLooksLikeWhatDoesNotExist() {
        AdministeredCustomer without = AdministeredCustomer.of(server);
        String known = send(browser, without.account()).text();
        String unknown = send(browser, "999999999").text();
        assertEquals(plain(known, without.account()), plain(unknown, "999999999"));
        assertEquals(422, send(browser, "admin@northgate.example").status());
    }

    @Test
    void acc3TheSecretIsKeptAndNeverShown() {
        String page = partner.open(customer.page() + "/sign-on").text();
        assertFalse(page.contains(SignOnIssuer.SECRET.substring(0, 6)), page);
        assertTrue(page.contains("One is kept"), page);
        assertEquals(
                0,
                server.database()
                        .query("select 1 from sign_on where client_secret like '%s3cret%'")
                        .size());
        assertFalse(server.logText().contains(SignOnIssuer.SECRET));
    }

    @Test
    void acc3AnotherPartnersAccountHasNoSettings() {
        PortalPages south = PortalPages.of(portal, "admin@southgate.example");
        assertEquals(404, south.open(customer.page() + "/sign-on").status());
    }

    private Answer save(boolean passwords) {
        return SignOnWay.save(partner, customer.account(), issuer, passwords);
    }

    private static Answer send(PortalPages pages, String typed) {
        return SignOnWay.begin(pages, typed);
    }

    private String start(String typed) {
        return start(browser, typed);
    }

    private static String start(PortalPages pages, String typed) {
        return SignOnWay.start(pages, typed);
    }

    private Answer back(String address) {
        return back(browser, address);
    }

    private static Answer back(PortalPages pages, String address) {
        return pages.open(authorize(address));
    }

    private static String authorize(String address) {
        return SignOnWay.authorize(address);
    }

    private static void refused(Answer answer, int status, String words) {
        assertEquals(status, answer.status(), answer::text);
        assertTrue(answer.text().contains(words), answer::text);
        assertFalse(
                answer.response().headers().allValues("Set-Cookie").stream()
                        .anyMatch(cookie -> cookie.startsWith(SESSION)),
                "no session");
    }

    private int trail(String reason) {
        return server.database()
                .query("select 1 from audit_entry where object_type = 'customer' and object_id = '" + customer.account()
                        + "' and reason = '" + reason + "'")
                .size();
    }

    private static String plain(String page, String typed) {
        return page.replace(typed, "TYPED").replaceAll("<code>[0-9a-zA-Z-]{8,}</code>", "ID");
    }
}
