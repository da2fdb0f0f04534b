package org.licenseportal.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** ACC-8: an account admin logs in and sees and edits that account only. */
class AccountAdminJourneyIT {

    private static final String PASSWORD = "eleven quiet rivers";
    private static final Pattern LINK = Pattern.compile("/login/link#([A-Za-z0-9_-]{43})");
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"(version|seen)\" value=\"([^\"]*)\"");

    private final PortalServer server = Stage.POSTGRESQL.server();
    private final URI portal = server.address();
    private final AdministeredCustomer account = AdministeredCustomer.of(server);
    private final PortalPages owner = PortalPages.of(portal, account.email());
    private final PortalPages partner = PortalPages.of(portal, "user@northgate.example");

    @Test
    void acc8TheAdministeredCustomerIsWhereWorkBegins() {
        assertTrue(owner.open("/start").header("Location").endsWith(account.page()));
        assertTrue(owner.open("/customers").header("Location").endsWith(account.page()));
        String page = owner.open(account.page()).text();
        assertTrue(page.contains("id=\"account-id\">" + account.account()), page);
        assertTrue(page.contains("href=\"" + account.page() + "\" aria-current=\"page\""), page);
        assertFalse(page.contains("Reseller number"), page);
        assertFalse(page.contains("href=\"/sites\""), page);
        assertFalse(page.contains("type=\"search\""), page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/edit", "/domains", "/admins", "/contacts", "/logins", "/sign-on", "/issues"})
    void acc8AnotherAccountLooksLikeNone(String page) {
        AdministeredCustomer other = AdministeredCustomer.of(server);
        assertEquals(404, owner.open(other.page() + page).status());
        assertEquals(404, owner.open("/customers/999999999" + page).status());
        assertEquals(200, owner.open(account.page() + page).status());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sites",
                "/vouchers",
                "/users",
                "/search?q=a",
                "/views",
                "/sites.csv",
                "/customers.csv",
                "/account/email",
                "/vendor",
                "/customers/new",
                "/customers/organization"
            })
    void acc8WhatIsAPartnersOrTheVendorsIsNotThere(String page) {
        assertEquals(404, owner.open(page).status());
    }

    @Test
    void acc8TheOwnLoginIsLookedAfterAsAnybodys() {
        for (String page : List.of("/account", "/account/profile", "/account/passkeys", "/account/sessions")) {
            assertEquals(200, owner.open(page).status(), page);
        }
        assertFalse(owner.open("/account/profile").text().contains("name=\"swas\""), "mails are a reseller's");
        assertFalse(owner.open("/account").text().contains("/account/email"), "the address is the contact's");
        Answer saved = owner.send(
                "/account/profile",
                "profile",
                "profile",
                "name",
                "Olga Other",
                "phone",
                "+441632960123",
                "language",
                "en",
                "zone",
                "Europe/Berlin",
                "theme",
                "dark",
                "save",
                "Save");
        assertTrue(saved.header("Location").endsWith("done=saved"), saved::text);
        assertEquals(0, personal("Olga"), "no name in what is never erased");
        assertEquals(0, personal("441632960123"));
        assertEquals(0, personal(account.email()));
        assertTrue(owner.open("/account/sessions").text().contains("Login"), "the own history");
    }

    @Test
    void acc8TheHistoryOfTheAccountSaysWhatOthersAreAndNotWho() {
        bandwidth(partner, "on");
        bandwidth(owner, "off");
        String own = history(owner);
        assertTrue(own.contains("Your partner, or the vendor"), own);
        assertTrue(own.contains("You"), own);
        assertFalse(own.contains("northgate.example"), own);
        assertFalse(own.contains("/proof"), own);
        String partners = history(partner);
        assertTrue(partners.contains("user@northgate.example"), partners);
        assertTrue(partners.contains("Admin " + account.user().substring(0, 8) + " of account"), partners);
        assertFalse(partners.contains(account.email()), partners);
    }

    @Test
    void acc8WhoIsAddedComesInAndWhoIsTakenOffIsOutAtOnce() {
        String email = "new@" + account.domain();
        assertEquals(302, admins(partner, account.email(), email).status());
        String logins = owner.open(account.page() + "/logins").text();
        assertTrue(logins.contains("Invited"), logins);
        String first = token(email);
        Answer again = partner.send(account.page() + "/logins", "invite", contact(email));
        assertTrue(again.header("Location").endsWith("done=invited"), again::text);
        PortalPages hire = new PortalPages(portal);
        assertEquals(410, link(new PortalPages(portal), first).status(), "the first link is over");
        assertEquals(302, link(hire, token(email)).status());
        assertEquals(302, password(hire).status());
        assertEquals(302, hire.logIn(email, PASSWORD).status());
        assertEquals(200, hire.open(account.page()).status());
        assertEquals(302, admins(owner, account.email()).status(), "an admin takes another one off");
        assertEquals(302, hire.open(account.page()).status(), "out at the next click");
        assertEquals(422, hire.logIn(email, PASSWORD).status());
    }

    @Test
    void acc8WhoLogsInElsewhereIsMarkedAndNotMoved() {
        assertEquals(
                302, admins(partner, account.email(), "admin@southgate.example").status());
        String page = partner.open(account.page() + "/logins").text();
        assertTrue(page.contains("Logs in elsewhere, cannot administer this account"), page);
        assertFalse(page.contains("Southgate"), page);
        Answer again = partner.send(account.page() + "/logins", "invite", contact("admin@southgate.example"));
        assertEquals(422, again.status());
        assertEquals(
                200,
                PortalPages.of(portal, "admin@southgate.example").open("/sites").status());
    }

    @Test
    void acc8ADeactivatedAccountIsClosedAtOnce() {
        assertEquals(200, owner.open(account.page()).status());
        server.database()
                .query("update customer set state = 'deactivated' where account_id = '" + account.account()
                        + "' returning account_id");
        assertEquals(302, owner.open(account.page()).status());
        assertEquals(
                422,
                new PortalPages(portal)
                        .logIn(account.email(), PortalPages.PASSWORD)
                        .status());
        PortalPages forgotten = new PortalPages(portal);
        forgotten.send("/login/forgotten", "email", account.email(), "forgotten", "forgotten", "submit", "Email");
        assertEquals(
                0,
                server.database()
                        .query("select 1 from outbox_mail where recipient = '" + account.email() + "'")
                        .size());
    }

    private void bandwidth(PortalPages pages, String wanted) {
        assertEquals(302, pages.send(account.page(), "bandwidth", wanted).status());
    }

    private String history(PortalPages pages) {
        String page = pages.open(account.page()).text();
        return page.substring(page.indexOf("id=\"history\""));
    }

    /** Saves the admin contacts of the account. */
    private Answer admins(PortalPages pages, String... emails) {
        Matcher hidden = HIDDEN.matcher(pages.open(account.page() + "/admins").text());
        List<String> form = new ArrayList<>(List.of("do", "save"));
        while (hidden.find()) {
            form.addAll(List.of(hidden.group(1), hidden.group(2)));
        }
        assertTrue(form.contains("version"), form::toString);
        for (String email : emails) {
            form.addAll(List.of("adminName", "An Admin", "adminEmail", email));
        }
        return pages.send(account.page() + "/admins", form.toArray(String[]::new));
    }

    private String contact(String email) {
        return server.database()
                .query("select id from customer_contact where kind = 'admin' and account_id = '" + account.account()
                        + "' and email = '" + email + "'")
                .get(0);
    }

    private int personal(String text) {
        return server.database()
                .query("select 1 from audit_entry where actor like '%" + text + "%' or changes like '%" + text + "%'")
                .size();
    }

    /** The word of the last link that was mailed. */
    private String token(String email) {
        String mail = server.database()
                .query("select text_part from outbox_mail where kind = 'invitation' and recipient = '" + email
                        + "' order by created_at desc")
                .get(0);
        assertTrue(mail.contains("Own " + account.account()), "the mail names the customer");
        Matcher link = LINK.matcher(mail);
        assertTrue(link.find(), mail);
        return link.group(1);
    }

    private static Answer link(PortalPages pages, String token) {
        return pages.send("/login/link", "token", token, "link", "link", "submit", "Continue");
    }

    private static Answer password(PortalPages pages) {
        return pages.send("/login/password", "password", PASSWORD, "choice", "choice", "submit", "Save");
    }
}
