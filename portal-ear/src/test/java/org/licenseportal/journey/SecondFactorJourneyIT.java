package org.licenseportal.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** RES-1: a second factor, set up and asked for by the pages. Each test has a user of its own. */
class SecondFactorJourneyIT {

    private static final Pattern SECRET = Pattern.compile("<code id=\"secret\">([A-Z2-7 ]{39,})</code>");
    private static final Pattern RECOVERY = Pattern.compile("<li><code>([a-z2-7]{5}-[a-z2-7]{5})</code></li>");

    private final PortalServer server = Stage.POSTGRESQL.server();
    private final URI portal = server.address();
    private final OwnUser owner = OwnUser.like("admin@southgate.example", server);
    private final long step = AuthenticatorApp.now();
    private AuthenticatorApp app;
    private List<String> recoveryCodes;

    @Test
    void res1WithTheFactorOnThePasswordAloneOpensNothing() {
        setUp();
        PortalPages pages = new PortalPages(portal);
        Answer password = pages.logIn(owner.email(), PortalPages.PASSWORD);
        assertEquals(302, password.status());
        assertTrue(URI.create(password.header("Location")).getPath().equals("/login/code"), password::text);
        assertEquals("", pages.cookie("portal-session"));
        assertTrue(password.header("Set-Cookie").contains("SameSite=Strict"), password.header("Set-Cookie"));
        assertEquals(302, pages.open("/sites").status(), "nobody is logged in yet");

        Answer in = code(pages, app.code(step + 1));
        assertEquals(302, in.status(), in::text);
        assertEquals(200, pages.open("/sites").status());
        assertEquals("", pages.cookie("portal-step"));
    }

    @Test
    void res1AWrongCodeIsRefusedAndACodeWorksOnce() {
        setUp();
        PortalPages pages = new PortalPages(portal);
        pages.logIn(owner.email(), PortalPages.PASSWORD);
        Answer wrong = code(pages, app.wrong(step));
        assertEquals(422, wrong.status());
        assertTrue(wrong.text().contains("The code is wrong"), wrong::text);
        assertEquals(422, code(pages, app.code(step)).status(), "the code that switched the factor on");
        assertEquals("", pages.cookie("portal-session"));
        assertEquals(302, code(pages, app.code(step + 1)).status(), "a wrong code ends nothing");

        PortalPages thief = new PortalPages(portal);
        thief.logIn(owner.email(), PortalPages.PASSWORD);
        assertEquals(422, code(thief, app.code(step + 1)).status(), "seen over a shoulder");
    }

    @Test
    void res1ARecoveryCodeLogsInOnce() {
        setUp();
        PortalPages pages = new PortalPages(portal);
        pages.logIn(owner.email(), PortalPages.PASSWORD);
        assertTrue(pages.open("/login/code?recovery").text().contains("Recovery code"));
        Answer in = code(pages, recoveryCodes.get(0).toUpperCase(Locale.ROOT));
        assertEquals(302, in.status(), in::text);
        String account = pages.open("/account").text();
        assertTrue(account.contains("9 recovery codes are left"), account);

        PortalPages again = new PortalPages(portal);
        again.logIn(owner.email(), PortalPages.PASSWORD);
        assertEquals(422, code(again, recoveryCodes.get(0)).status());
        assertEquals(302, code(again, recoveryCodes.get(1)).status());
    }

    @Test
    void res1ACodeWithoutThePasswordOpensNothing() {
        setUp();
        PortalPages nobody = new PortalPages(portal);
        assertEquals(410, code(nobody, app.code(step + 1)).status());
        nobody.keep("portal-step", "x".repeat(43));
        assertEquals(410, code(nobody, recoveryCodes.get(0)).status());
        assertEquals("", nobody.cookie("portal-session"));
    }

    @Test
    void res1SwitchedOffThePasswordLogsInAgain() {
        setUp();
        PortalPages pages = new PortalPages(portal);
        pages.logIn(owner.email(), PortalPages.PASSWORD);
        code(pages, recoveryCodes.get(0));
        assertEquals(
                302,
                pages.send("/account", "factor", "factor", "turn-off", "Switch off")
                        .status());
        PortalPages other = owner.logIn(server);
        assertEquals(200, other.open("/sites").status());
    }

    /** Switches the factor on by an app; the code of {@link #step} is used up by that. */
    private void setUp() {
        PortalPages pages = owner.logIn(server);
        String page = pages.open("/account/app").text();
        app = AuthenticatorApp.of(SECRET.matcher(page)
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow(() -> new AssertionError(page)));
        Answer refused = confirm(pages, app.wrong(step));
        assertTrue(refused.text().contains("The code is wrong"), refused::text);
        Answer on = confirm(pages, app.code(step));
        recoveryCodes = RECOVERY.matcher(on.text())
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
        assertEquals(10, recoveryCodes.size(), on::text);
        assertFalse(pages.open("/account").text().contains(recoveryCodes.get(0)), "codes are shown once");
    }

    private static Answer confirm(PortalPages pages, String code) {
        return pages.send("/account/app", "app", "app", "code", code, "submit", "Switch the second factor on");
    }

    private static Answer code(PortalPages pages, String code) {
        return pages.send("/login/code", "second", "second", "code", code, "submit", "Log in");
    }
}
