package org.licenseportal.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * ONB-1, ONB-2, ONB-5, ACC-1, ACC-2, ACC-5, ACC-8 by pages and API, on both databases. Each test has customers of its
 * own.
 */
@EveryDatabase
class CustomerJourneyIT {

    private static final Pattern ACCOUNT = Pattern.compile("/customers/([1-9][0-9]{8})");

    private final Stage stage;
    private final PortalPages partner;
    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    CustomerJourneyIT(Stage stage) {
        this.stage = stage;
        partner = PortalPages.of(portal(stage), "user@northgate.example");
    }

    @Test
    void onb2TheErrorsNameEverythingThatIsMissing() {
        Answer answer = partner.send("/customers/new", "key", mark, "version", "0", "do", "next", "country", "CA");
        assertEquals(422, answer.status());
        for (String words : List.of(
                "Enter the customer name.",
                "Enter the address",
                "Choose the province",
                "Enter the postal code, as M5V 2T6.",
                "Add a Maintainer",
                "Add an Onsite admin")) {
            assertTrue(answer.text().contains(words), words);
        }
        assertTrue(answer.text().contains("href=\"#support\""), "the summary leads to the contacts");
    }

    @Test
    void onb2RowsComeAndGoAndNothingIsLost() {
        Answer more = partner.send("/customers/new", form("add-support", "quay-" + mark + ".example"));
        assertEquals(200, more.status());
        assertTrue(more.text().contains("value=\"desk@quay.example\""), more.text());
        assertTrue(more.text().contains("id=\"supportKind-2\""), "there is one row more");
        assertFalse(more.text().contains("There is a problem"));
        Answer less = partner.send("/customers/new", form("drop-support-0", "quay-" + mark + ".example"));
        assertFalse(less.text().contains("noah@northgate.example"));
        assertTrue(less.text().contains("value=\"desk@quay.example\""));
        Answer country = partner.send("/customers/new", form("country", "quay-" + mark + ".example"));
        assertTrue(country.text().contains(">Ontario</option>"), country.text());
    }

    @Test
    void onb1ADraftIsKeptResumedFinishedAndListedOnce() {
        Answer kept = partner.send("/customers/new", form("save", "gmail.com"));
        assertEquals("/customers?done=saved", path(kept));
        partner.send("/customers/new", form("save", "gmail.com"));
        String list = partner.open("/customers?q=Quay+" + mark).text();
        String id = account(list);
        assertEquals(1, occurrences(list, ">Quay " + mark + "<"), list);

        String step = "/customers/" + id + "/onboarding/customer";
        String page = partner.open(step).text();
        assertTrue(page.contains("gmail.com") && page.contains("Toronto"), page);
        Answer refused = partner.send(step, with(form("next", "gmail.com"), "version", version(page)));
        assertEquals(422, refused.status());
        assertTrue(refused.text().contains("gmail.com is a public mail service"), refused.text());
        Answer done = partner.send(step, with(form("next", "quay-" + mark + ".example"), "version", version(page)));
        assertEquals("/customers/" + id + "/onboarding", path(done));
        assertTrue(partner.open("/customers/" + id).text().contains("quay-" + mark + ".example"));
    }

    @Test
    void onb1ADraftIsDiscardedAsItWasSeen() {
        partner.send("/customers/new", form("save", ""));
        String id = account(partner.open("/customers?q=Quay+" + mark).text());
        String discard = "/customers/" + id + "/onboarding/discard";
        assertEquals(409, partner.send(discard, "version", "0").status());
        assertTrue(
                partner.open("/customers/" + id + "/onboarding/customer").text().contains(discard));
        Answer gone =
                partner.send(discard, "version", version(partner.open(discard).text()));
        assertEquals("/customers?done=discarded", path(gone));
        assertEquals(404, partner.open("/customers/" + id).status());
    }

    @Test
    void onb2AnothersDomainIsRefusedWithoutSayingWhose() {
        String domain = "taken-" + mark + ".example";
        created(domain);
        Answer refused = PortalPages.of(portal(stage), "admin@southgate.example")
                .send("/customers/new", form("next", "@" + domain.toUpperCase(Locale.ROOT) + "."));
        assertEquals(422, refused.status());
        assertTrue(refused.text().contains("belongs to another account"), refused.text());
        assertFalse(refused.text().contains("Northgate"));
    }

    @Test
    void acc1WhoSavesSecondSeesBoth() {
        String page = "/customers/" + created("both-" + mark + ".example");
        String version = version(partner.open(page + "/edit").text());
        String[] first = {"version", version, "do", "save", "name", "First " + mark, "country", "DE", "street", "Weg 1"
        };
        Answer saved =
                partner.send(page + "/edit", with(first, "city", "Bremen", "postalCode", "28195", "language", "de"));
        assertEquals(page + "?done=saved", path(saved));
        String[] second = {
            "version", version, "do", "save", "name", "Second " + mark, "country", "DE", "street", "Weg 2"
        };
        String[] typed = with(second, "city", "Bremen", "postalCode", "28195", "language", "de");
        Answer conflict = partner.send(page + "/edit", typed);
        assertEquals(409, conflict.status());
        assertTrue(conflict.text().contains("First " + mark) && conflict.text().contains("Second " + mark));
        typed[1] = version(conflict.text());
        assertEquals(page + "?done=saved", path(partner.send(page + "/edit", typed)));
        assertTrue(partner.open(page).text().contains("Second " + mark));
    }

    @Test
    void acc8AnAdminOfAnAccountEditsThatOneAlone() {
        PortalPages owner = PortalPages.of(portal(stage), "owner@harbour.example");
        String page = owner.open("/customers/300000001").text();
        assertTrue(page.contains("Harbour Clinic") && page.contains("SAP customer number"), page);
        assertTrue(partner.open("/customers/300000015").text().contains("Billing Customer Number"), "ACC-1");
        assertEquals(200, owner.open("/customers/300000001/contacts").status());
        assertEquals(404, owner.open("/customers/300000003").status());
        assertEquals(404, owner.open("/customers/300000003/edit").status());
        assertEquals(404, owner.open("/customers/300000001/onboarding/customer").status());
        Answer switched = owner.send("/customers/300000001", "bandwidth", "on");
        assertEquals("/customers/300000001?done=bandwidth-on", path(switched).replaceFirst("#.*", ""));
        assertTrue(owner.open("/customers/300000001").text().contains("aria-checked=\"true\""), "ACC-5");
        owner.send("/customers/300000001", "bandwidth", "off");
    }

    @Test
    void onb5TheNameOfTheOwnAccountIsNotAsked() {
        String page = partner.open("/customers/300000000/edit").text();
        assertFalse(page.contains("name=\"name\""), page);
        String[] typed = {"version", version(page), "do", "save", "name", "Mine", "country", "DE", "street", "Weg 1"};
        partner.send(
                "/customers/300000000/edit", with(typed, "city", "Bremen", "postalCode", "28195", "language", "en"));
        String account = partner.open("/customers/300000000").text();
        assertTrue(account.contains("Northgate Communications") && account.contains("28195"), account);
    }

    @Test
    void programsDoTheSame() {
        Answer created = api("POST", "/api/v1/customers", "demo-000000", json("api-" + mark + ".example"));
        assertEquals(201, created.status(), created::text);
        assertEquals(
                200,
                api("POST", "/api/v1/customers", "demo-000000", json("api-" + mark + ".example"))
                        .status());
        String customer = "/api/v1/customers/" + created.json().get("accountId");
        assertEquals(404, api("GET", customer, "demo-000001", "").status());
        assertEquals(
                422,
                api("POST", "/api/v1/customers", "demo-000000", json("other-" + mark + ".example"))
                        .status());
        String version = created.json().get("version").toString();
        Answer wrong =
                api("PUT", customer, "demo-000000", of(version, "gmail.com").replace("M5J 1E3", "12"));
        assertEquals(400, wrong.status());
        assertTrue(wrong.text().contains("/domains/0") && wrong.text().contains("/address/postalCode"), wrong.text());
        assertEquals(400, api("PUT", customer, "demo-000000", json("gmail.com")).status(), "without a version");
        String domain = "api2-" + mark + ".example";
        assertEquals(409, api("PUT", customer, "demo-000000", of("0", domain)).status());
        assertEquals(
                200, api("PUT", customer, "demo-000000", of(version, domain)).status());
        assertEquals(
                403,
                api("DELETE", customer + "/domains/" + domain, "demo-000000", "")
                        .status());
        assertEquals(
                204,
                api("DELETE", customer + "/domains/" + domain, "demo-vendor", "")
                        .status());
        assertEquals(
                404,
                api("DELETE", customer + "/domains/" + domain, "demo-vendor", "")
                        .status());
        String billing = "{\"number\": \"4711\", \"kind\": \"micloud-connect\"}";
        assertEquals(
                403, api("PUT", customer + "/billing", "demo-000000", billing).status());
        assertEquals(
                204, api("PUT", customer + "/billing", "demo-vendor", billing).status());
        assertEquals("4711", api("GET", customer, "demo-000000", "").json().get("billingNumber"));
    }

    private String created(String domain) {
        Answer done = partner.send("/customers/new", form("next", domain));
        Matcher id = ACCOUNT.matcher(path(done));
        assertTrue(id.find(), done::text);
        return id.group(1);
    }

    private String[] form(String button, String domains) {
        return new String[] {
            "key",
            mark,
            "version",
            "0",
            "do",
            button,
            "name",
            "Quay " + mark,
            "country",
            "CA",
            "subdivision",
            "ON",
            "street",
            "80 Front Street",
            "city",
            "Toronto",
            "postalCode",
            "m5j1e3",
            "language",
            "en",
            "businessType",
            "retail",
            "domains",
            domains,
            "supportKind",
            "maintainer",
            "supportName",
            "Noah",
            "supportEmail",
            "noah@northgate.example",
            "supportKind",
            "onsite",
            "supportName",
            "Desk",
            "supportEmail",
            "desk@quay.example"
        };
    }

    /** The same form with other values, or with more. */
    private static String[] with(String[] form, String... other) {
        List<String> fields = new ArrayList<>(Arrays.asList(form));
        for (int i = 0; i < other.length; i += 2) {
            int place = fields.indexOf(other[i]);
            if (place < 0) {
                fields.addAll(List.of(other[i], other[i + 1]));
            } else {
                fields.set(place + 1, other[i + 1]);
            }
        }
        return fields.toArray(String[]::new);
    }

    private String json(String domain) {
        return """
                {"name": "Quay %s", "address": {"country": "CA", "subdivision": "ON", "street": "80 Front Street",
                 "city": "Toronto", "postalCode": "M5J 1E3"}, "domains": ["%s"], "supportContacts": [
                 {"type": "maintainer", "name": "Noah", "email": "noah@northgate.example"},
                 {"type": "onsite", "name": "Desk", "email": "desk@quay.example"}]}
                """.formatted(mark, domain);
    }

    private String of(String version, String domain) {
        return json(domain).replaceFirst("\\{", "{\"version\": " + version + ", ");
    }

    private Answer api(String method, String path, String key, String body) {
        PortalApi api = stage.api();
        HttpRequest.Builder request = api.request(path)
                .header("Authorization", "Bearer " + key)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", mark);
        return api.exchange(
                request.method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body)));
    }

    private static URI portal(Stage stage) {
        return stage.server().address();
    }

    private static String path(Answer answer) {
        assertEquals(302, answer.status(), answer::text);
        URI to = URI.create(answer.header("Location"));
        return to.getRawPath() + (to.getRawQuery() == null ? "" : "?" + to.getRawQuery());
    }

    /** The account that a list of one shows, beside the partner's own. */
    private static String account(String list) {
        return ACCOUNT.matcher(list)
                .results()
                .map(id -> id.group(1))
                .filter(id -> !id.equals("300000000"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(list));
    }

    private static String version(String page) {
        Matcher version = Pattern.compile("name=\"version\" value=\"([0-9]+)\"").matcher(page);
        assertTrue(version.find(), page);
        return version.group(1);
    }

    private static int occurrences(String page, String piece) {
        return page.split(Pattern.quote(piece), -1).length - 1;
    }
}
