package org.licenseportal.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** RES-1: passkeys over HTTP, on both databases. */
@ParameterizedClass(name = "{0}")
@EnumSource(Stage.class)
class PasskeyJourneyIT {

    private static final String NOAH = "user@northgate.example";
    private static final String NOAH_ID = "00000000-0000-4000-8000-000000000003";
    private static final String COOKIE = "portal-session";

    private final URI portal;
    private final PasskeyDevice device;

    PasskeyJourneyIT(Stage stage) {
        portal = stage.server().address();
        device = new PasskeyDevice("localhost", portal.toString());
    }

    @Test
    void aLoginByPasskeyLeadsToThePageThatWasAskedForAndEndsTheOneBefore() {
        PortalPages pages = PortalPages.of(portal, NOAH);
        add(pages, device);
        String before = pages.cookie(COOKIE);

        Answer in = show(pages, device, "/account/sessions");
        assertEquals(302, in.status(), in::text);
        assertTrue(in.header("Location").endsWith("/account/sessions"), in.header("Location"));
        assertNotEquals(before, pages.cookie(COOKIE));
        PortalPages thief = new PortalPages(portal);
        thief.keep(COOKIE, before);
        assertEquals(302, thief.open("/account/sessions").status());
        assertTrue(pages.open("/account/sessions").text().contains("passkey"), "the history says by which way");
    }

    @Test
    void noLoginByPasskeyLeadsToAnotherSite() {
        PortalPages pages = PortalPages.of(portal, NOAH);
        add(pages, device);
        Answer in = show(pages, device, "//evil.example/");
        assertEquals(portal.getAuthority(), URI.create(in.header("Location")).getAuthority());
    }

    @Test
    void whateverIsWrongLooksTheSame() {
        PortalPages pages = PortalPages.of(portal, NOAH);
        String page = add(pages, device);
        assertEquals(302, pages.send(page, "do", "remove").status());

        Answer removed = show(new PortalPages(portal), device, "/");
        Answer unknown = show(new PortalPages(portal), new PasskeyDevice("localhost", portal.toString()), "/");
        Answer garbage = new PortalPages(portal).send("/login", "passkey", "...", "target", "/");
        assertEquals(422, removed.status());
        assertEquals(422, unknown.status());
        assertEquals(422, garbage.status());
        assertEquals(plain(removed), plain(unknown));
        assertEquals(plain(removed), plain(garbage));
    }

    @Test
    void anothersPasskeyLooksLikeNone() {
        String page = add(PortalPages.of(portal, NOAH), device);
        PortalPages other = PortalPages.of(portal, "admin@northgate.example");
        assertEquals(404, other.open(page).status());
        assertEquals(404, other.send(page, "do", "remove").status());
        assertEquals(404, other.send(page, "name", "Mine").status());
        assertEquals(302, show(new PortalPages(portal), device, "/").status(), "it still logs in");
    }

    @Test
    void anotherBrowsersChallengeIsNotAnswered() {
        add(PortalPages.of(portal, NOAH), device);
        String challenge =
                (String) new PortalPages(portal).send("/login/passkey").json().get("challenge");
        PortalPages thief = new PortalPages(portal);
        thief.send("/login/passkey");
        Answer refused = thief.send("/login", "passkey", device.shown(challenge, NOAH_ID), "target", "/");
        assertEquals(422, refused.status(), refused::text);
        assertEquals("", thief.cookie(COOKIE));
    }

    /** Adds the passkey, and gives the address of its page. */
    private static String add(PortalPages pages, PasskeyDevice made) {
        Answer asked = pages.send("/account/passkeys/creation");
        String name = "Device " + made.hashCode();
        String answer = made.made((String) asked.json().get("challenge"));
        Answer added = pages.send("/account/passkeys/new", "name", name, "passkey", answer);
        assertEquals(302, added.status(), added::text);
        String list = pages.open("/account/passkeys").text();
        int row = list.indexOf(name);
        int link = list.indexOf("/account/passkeys/", row);
        return list.substring(link, list.indexOf('"', link));
    }

    private static Answer show(PortalPages pages, PasskeyDevice shown, String target) {
        String challenge = (String) pages.send("/login/passkey").json().get("challenge");
        return pages.send("/login", "passkey", shown.shown(challenge, NOAH_ID), "target", target);
    }

    private static String plain(Answer page) {
        return page.text().replaceAll("<code>[0-9a-f-]{36}</code>", "");
    }
}
