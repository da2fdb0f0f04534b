package org.licenseportal.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** VOU-2: filters that somebody keeps under a name, and shares. */
@EveryDatabase
class SavedViewJourneyIT {

    private static final String QUERY = "use=unused&part=S1303549";

    private final PortalPages user;
    private final PortalPages admin;
    private final PortalPages stranger;

    SavedViewJourneyIT(Stage stage) {
        URI portal = stage.server().address();
        user = PortalPages.of(portal, "user@northgate.example");
        admin = PortalPages.of(portal, "admin@northgate.example");
        stranger = PortalPages.of(portal, "admin@southgate.example");
    }

    @Test
    void vou2AViewIsKeptAndLeadsBackToItsFilters() {
        Answer saved = save(user, "Kept <b>packs</b>", QUERY + "&cursor=x&size=100&evil=1", "");
        assertEquals(302, saved.status(), saved::text);
        assertTrue(saved.header("Location").contains("/vouchers?use=unused"), saved.header("Location"));

        String page = user.open("/vouchers").text();
        assertTrue(page.contains("Kept &lt;b&gt;packs&lt;/b&gt;"), page);
        assertTrue(page.contains("/vouchers?use=unused&amp;part=S1303549\""), "only what the list knows");
        assertFalse(page.contains("evil"));
        assertFalse(admin.open("/vouchers").text().contains("Kept &lt;b&gt;"), "it is not shared");
    }

    @Test
    void vou2ASharedViewIsSeenByColleaguesAndByNobodyElse() {
        save(user, "Shared packs", QUERY, "true");

        assertTrue(admin.open("/vouchers").text().contains("Shared packs"));
        assertFalse(stranger.open("/vouchers").text().contains("Shared packs"));
        String id = id(admin, "Shared packs");
        send(stranger, "delete", id, "");
        assertTrue(user.open("/vouchers").text().contains("Shared packs"), "another reseller's looks like none");
        send(admin, "rename", id, "Our packs");
        assertTrue(user.open("/views").text().contains("Our packs"));
        send(admin, "delete", id, "");
        assertFalse(user.open("/vouchers").text().contains("Our packs"));
    }

    @Test
    void vou2ANameThatCannotBeIsSaid() {
        Answer none = save(user, " ", QUERY, "");
        assertTrue(none.text().contains("Enter a name of 1 to 60 characters"), none::text);
        save(user, "Twice", QUERY, "");
        Answer twice = save(user, "twice", QUERY, "");
        assertTrue(twice.text().contains("You have another view of this name"), twice::text);
    }

    @Test
    void vou2NoCodeOfAVoucherIsKept() {
        String code = DemoVouchers.ofReseller("000000").get(0);
        save(user, "A code", "q=" + code + "&use=used", "");

        String page = user.open("/vouchers").text();
        assertTrue(page.contains("/vouchers?use=used\""), page);
        assertFalse(page.contains("q=" + code));
    }

    private static Answer save(PortalPages pages, String name, String query, String shared) {
        return pages.send("/views", "do", "save", "page", "vouchers", "query", query, "name", name, "shared", shared);
    }

    private static void send(PortalPages pages, String act, String id, String name) {
        assertEquals(
                302, pages.send("/views", "do", act, "view", id, "name", name).status());
    }

    private static String id(PortalPages pages, String name) {
        Matcher id = Pattern.compile("id=\"name-([0-9a-f-]{36})\"[^>]*value=\"" + name + "\"")
                .matcher(pages.open("/views").text());
        assertTrue(id.find(), name);
        return id.group(1);
    }
}
