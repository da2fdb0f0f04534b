package org.licenseportal.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** USR-1 to USR-4 by the pages, on both databases. Each test has a user of its own at Northgate. */
@ParameterizedClass(name = "{0}")
@EnumSource(Stage.class)
class UsersJourneyIT {

    private static final String ADMIN = "admin@northgate.example";
    private static final String ADMIN_PAGE = "/users/00000000-0000-4000-8000-000000000002";
    private static final String NOAH = "/users/00000000-0000-4000-8000-000000000003";

    private final URI portal;
    private final PortalPages admin;
    private final PortalPages user;

    UsersJourneyIT(Stage stage) {
        portal = stage.server().address();
        admin = PortalPages.of(portal, ADMIN);
        user = PortalPages.of(portal, "user@northgate.example");
    }

    @Test
    void usr1EveryUserSeesTheTableAndOnlyAdminsAct() {
        String table = user.open("/users").text();
        assertTrue(table.contains("Nora North") && table.contains("admin@northgate.example"), table);
        assertTrue(table.contains("Main contact"), "USR-3: who gets the order updates is marked");
        assertFalse(table.contains("Sara South"), "nobody of another reseller");
        assertFalse(user.open(NOAH).text().contains(NOAH + "/edit"));
        assertEquals(404, user.open(NOAH + "/edit").status());
        assertEquals(
                404,
                user.send(NOAH + "/delete", "delete", "delete", "confirm", "x").status());
        assertTrue(admin.open(NOAH).text().contains(NOAH + "/edit"));
    }

    @Test
    void usr1FiltersAreInTheAddress() {
        assertTrue(admin.open("/users?role=admin").text().contains("Nora North"));
        assertFalse(admin.open("/users?role=admin").text().contains("Noah Field"));
        assertTrue(admin.open("/users?q=nobody-like-this").text().contains("No user fits"));
    }

    @Test
    void usr2AnAdminEditsAUser() {
        Answer saved = edit("Noah Field", "+44 1632 960 001", "technical", "true");
        assertEquals(302, saved.status(), saved::text);
        String page = user.open(NOAH + "?done=saved").text();
        assertTrue(page.contains("The user is saved."), page);
        assertTrue(page.contains("tel:+441632960001") && page.contains("Technical"), page);
        assertTrue(page.contains("Change of the user"), "the history says so");

        Answer wrong = edit("", "01632", "technical", "true");
        assertEquals(422, wrong.status());
        assertTrue(wrong.text().contains("Enter a name") && wrong.text().contains("country code"), wrong.text());
        assertTrue(wrong.text().contains("value=\"01632\""), "what was typed is still there");
    }

    @Test
    void usr1TheLastAdminStaysOne() {
        Answer demoted = admin.send(ADMIN_PAGE + "/edit", "edit", "edit", "name", "Nora North", "save", "Save");
        assertEquals(422, demoted.status());
        assertTrue(demoted.text().contains("This is the last admin"), demoted.text());
        Answer deleted = admin.send(ADMIN_PAGE + "/delete", "delete", "delete", "confirm", "Delete");
        assertEquals(422, deleted.status());
        assertTrue(deleted.text().contains("This is the last admin"), deleted.text());
        assertEquals(200, admin.open("/users").status());
    }

    @Test
    void anotherResellersUserLooksLikeNone() {
        PortalPages other = PortalPages.of(portal, "admin@southgate.example");
        assertEquals(404, other.open(NOAH).status());
        assertEquals(
                404,
                other.send(NOAH + "/edit", "edit", "edit", "name", "Taken over", "save", "Save")
                        .status());
        assertEquals(
                404,
                other.send(NOAH + "/delete", "delete", "delete", "confirm", "x").status());
        assertEquals(
                404,
                other.open("/pictures/00000000-0000-4000-8000-000000000003").status());
        assertTrue(user.open("/users").text().contains("Noah Field"));
    }

    @Test
    void usr4TheAdditionalAddressWaitsForItsReader() {
        String address = "swas-" + UUID.randomUUID() + "@northgate.example";
        Answer asked = admin.send("/users/swas-address", "swas", "swas", "address", address, "ask", "Send");
        assertEquals(302, asked.status(), asked::text);
        String page = user.open("/users").text();
        assertTrue(page.contains(address) && page.contains("Waiting for confirmation"), page);
        assertEquals(
                422,
                admin.send("/users/swas-address", "swas", "swas", "address", "nobody", "ask", "Send")
                        .status());

        String link = linkTo(address);
        PortalPages reader = new PortalPages(portal);
        assertTrue(reader.open(link).text().contains("Confirm this address"));
        assertTrue(user.open("/users").text().contains("Waiting"), "opening the link changes nothing");
        assertEquals(302, reader.send(link).status());
        assertTrue(reader.open(link).text().contains("The address is confirmed"));
        assertTrue(user.open("/users").text().contains("Confirmed"));
        assertEquals(404, reader.open("/swas-address/" + "x".repeat(43)).status());
    }

    /** The link of the mail to this address, which a demo shows. */
    private String linkTo(String address) {
        PortalPages anybody = new PortalPages(portal);
        String mails = anybody.open("/demo/mails").text();
        String row = mails.substring(mails.lastIndexOf("<tr>", mails.indexOf(address)));
        String mail = row.replaceFirst("(?s).*?href=\"(/demo/mails/[^\"]+)\".*", "$1");
        return anybody.open(mail).text().replaceFirst("(?s).*?(/swas-address/[\\w-]{43}).*", "$1");
    }

    private Answer edit(String name, String phone, String topic, String wanted) {
        return admin.send(NOAH + "/edit", "edit", "edit", "name", name, "phone", phone, topic, wanted, "save", "Save");
    }
}
