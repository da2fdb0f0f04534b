package org.licenseportal.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** USR-1: from the invitation to the first login, and to the end of all logins. */
class InvitationJourneyIT {

    private static final String PASSWORD = "eleven quiet rivers";
    private static final Pattern LINK = Pattern.compile("/login/link#([A-Za-z0-9_-]{43})");

    private final Stage stage = Stage.POSTGRESQL;
    private final URI portal = stage.server().address();
    private final PortalPages admin = PortalPages.of(portal, "admin@northgate.example");
    private final String email = "hire-" + UUID.randomUUID() + "@northgate.example";

    @Test
    void usr1WhoIsInvitedComesInAndWhoIsDeletedIsOutAtOnce() {
        assertEquals(302, invite(email).status());
        String page = page();
        assertTrue(admin.open(page).text().contains("Invited"));
        String first = token();
        assertEquals(302, admin.send(page, "user", "user", "again", "again").status());
        String second = token();
        assertFalse(first.equals(second), "another link");
        assertEquals(410, open(new PortalPages(portal), first).status(), "the first link is over");

        PortalPages hire = new PortalPages(portal);
        assertEquals(302, open(hire, second).status());
        assertEquals(
                302,
                hire.send("/login/password", "password", PASSWORD, "choice", "choice", "submit", "Save")
                        .status());
        assertEquals(302, hire.logIn(email, PASSWORD).status());
        assertTrue(hire.open("/users").text().contains(email));

        Answer deleted = admin.send(page + "/delete", "delete", "delete", "confirm", "confirm");
        assertTrue(deleted.header("Location").endsWith("/users?done=deleted"), deleted::text);
        assertEquals(302, hire.open("/users").status(), "out at the next click");
        assertEquals(422, hire.logIn(email, PASSWORD).status());
        assertEquals(404, admin.open(page).status());
    }

    @Test
    void usr1AKnownAddressIsToldOnlyToItsOwnReseller() {
        Answer own = invite("user@northgate.example");
        assertEquals(422, own.status());
        assertTrue(own.text().contains("has this address already"), own::text);
        Answer others = invite("admin@southgate.example");
        Answer unknown = invite(email);
        assertEquals(unknown.status(), others.status());
        assertEquals(unknown.header("Location"), others.header("Location"));
    }

    private Answer invite(String address) {
        return admin.send(
                "/users/invite",
                "invitation",
                "invitation",
                "email",
                address,
                "name",
                "New Hire",
                "swas",
                "true",
                "send",
                "Send");
    }

    private String page() {
        return "/users/"
                + stage.server()
                        .database()
                        .query("select id from portal_user where email = '" + email + "'")
                        .get(0);
    }

    /** The word of the last link that was mailed. */
    private String token() {
        String mail = stage.server()
                .database()
                .query("select text_part from outbox_mail where kind = 'invitation' and recipient = '" + email
                        + "' order by created_at desc")
                .get(0);
        Matcher link = LINK.matcher(mail);
        assertTrue(link.find(), mail);
        return link.group(1);
    }

    private static Answer open(PortalPages pages, String token) {
        return pages.send("/login/link", "token", token, "link", "link", "submit", "Continue");
    }
}
