package org.licenseportal.journey;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** ACC-2 by pages, by the link of a mail and by API, on both databases. */
@ParameterizedClass(name = "{0}")
@EnumSource(Stage.class)
class IssueJourneyIT {

    private static final String ISSUES = "/customers/300000001/issues";
    private static final String API = "/api/v1/customers/300000001/issues";
    private static final byte[] TRACE = "12:00 INVITE\n12:30 BYE\n".getBytes(StandardCharsets.UTF_8);

    private final URI portal;
    private final PortalApi api;
    private final PortalPages owner;
    private final PortalPages partner;

    IssueJourneyIT(Stage stage) {
        portal = stage.server().address();
        api = stage.api();
        owner = PortalPages.of(portal, "owner@harbour.example");
        partner = PortalPages.of(portal, "user@northgate.example");
    }

    @Test
    void acc2AnIssueGoesFromTheCustomerToItsSupportAndBack() {
        String title = "Nobody hears us " + UUID.randomUUID();
        String thread = reported(title);
        String page = owner.open(thread).text();
        assertTrue(page.contains("&lt;b&gt;Since noon&lt;/b&gt;") && !page.contains("<b>Since"), page);

        assertAnsweredByLink(title, thread);
        String read = partner.open(thread).text();
        assertTrue(read.contains("Restart it") && read.contains("Front desk"), read);
        assertTrue(read.contains("Answered"), read);

        Answer closed = partner.send(thread, "state", "state", "close", "Close");
        assertEquals(302, closed.status(), closed::text);
        assertTrue(owner.open(thread).text().contains("Closed"));
        assertTrue(partner.open("/customers/issues?state=closed").text().contains(title));
        assertFalse(partner.open("/customers/issues").text().contains(title));
        assertTrue(partner.open("/customers/300000001").text().contains("Issue report"), "the history says so");
    }

    private void assertAnsweredByLink(String title, String thread) {
        PortalPages contact = new PortalPages(portal);
        assertEquals(302, contact.open("/issues/thread").status(), "without a link there is nothing to see");
        Answer unread = contact.upload("/issues/thread", "trace.log", TRACE, "answer", "answer", "text", "X");
        assertEquals("/issues/link", URI.create(unread.header("Location")).getPath());
        String token = token("desk@harbour.example", title);
        assertFalse(contact.open("/issues/link").text().contains(token));
        Answer opened = contact.send("/issues/link", "link", "link", "token", token, "submit", "Open");
        assertEquals(302, opened.status(), opened::text);
        assertTrue(opened.header("Set-Cookie").contains("HttpOnly"), opened.header("Set-Cookie"));
        String seen = contact.open("/issues/thread").text();
        assertTrue(seen.contains(title) && seen.contains("Harbour Clinic"), seen);

        String number = thread.substring(thread.lastIndexOf('/') + 1);
        Answer answered = contact.send(
                "/issues/thread",
                "answer",
                "answer",
                "number",
                number,
                "form",
                "answer-1",
                "text",
                "Restart it",
                "send",
                "Send");
        assertEquals(302, answered.status(), answered::text);
        Answer left = contact.send("/issues/thread", "leave", "leave", "forget", "Done");
        assertEquals(302, left.status(), left::text);
        assertEquals("", contact.cookie("portal-issue"), "the link is forgotten on this device");
    }

    @Test
    void acc2AFileIsTakenAwayAndNeverShown() {
        String thread = reported("With a file " + UUID.randomUUID());
        String path = owner.open(thread).text().replaceFirst("(?s).*?(" + thread + "/files/[0-9a-f-]{36}).*", "$1");
        Answer file = owner.open(path);
        assertEquals(200, file.status());
        assertArrayEquals(TRACE, file.body());
        assertEquals("nosniff", file.header("X-Content-Type-Options"));
        assertTrue(file.header("Content-Disposition").startsWith("attachment;"), file.header("Content-Disposition"));
        assertTrue(file.header("Content-Type").startsWith("text/plain"));
        assertTrue(file.header("Content-Security-Policy").contains("sandbox"));

        PortalPages other = PortalPages.of(portal, "admin@southgate.example");
        assertEquals(404, other.open(path).status());
        assertEquals(404, other.open(thread).status());
        assertEquals(404, other.open(ISSUES).status());
        assertEquals(
                404,
                new PortalPages(portal)
                        .open("/issues/files/" + path.substring(path.lastIndexOf('/') + 1))
                        .status());
    }

    @Test
    void acc2WhatIsWrongIsSaidBesideItsField() {
        Answer empty = partner.send(ISSUES + "/new", "issue", "issue", "form", "k", "text", "", "report", "Report");
        assertEquals(422, empty.status());
        assertTrue(empty.text().contains("Choose what the issue is about."), empty.text());
        assertTrue(empty.text().contains("Enter a title"), empty.text());

        byte[] archive = {'P', 'K', 3, 4, 0, 0};
        assertTrue(refused("picture.png", archive).contains("what is in it counts, not its name"));
        byte[] large = "x".repeat(5 * 1024 * 1024 + 1).getBytes(StandardCharsets.UTF_8);
        assertTrue(refused("large.txt", large).contains("larger than 5 MB"));
    }

    private String refused(String name, byte[] content) {
        String[] fields = {
            "issue", "issue", "form", "k", "category", "calls", "title", "T", "text", "T", "report", "Report"
        };
        Answer answer = partner.upload(ISSUES + "/new", name, content, fields);
        assertEquals(422, answer.status(), answer::text);
        return answer.text();
    }

    @Test
    void acc2ALinkThatIsNoneSaysWhatToDo() {
        PortalPages anybody = new PortalPages(portal);
        Answer over = anybody.send("/issues/link", "link", "link", "token", "x".repeat(43), "submit", "Open");
        assertEquals(422, over.status());
        assertTrue(over.text().contains("leads nowhere any more"), over.text());
        assertEquals(
                422,
                anybody.send("/issues/link", "link", "link", "token", "a", "submit", "Open")
                        .status());
    }

    @Test
    void acc2AProgramReportsOnceAndReads() {
        String key = UUID.randomUUID().toString();
        String body = "{\"category\": \"calls\", \"title\": \"By API " + key + "\", \"text\": \"No calls\","
                + " \"files\": [{\"name\": \"trace.log\", \"content\": \""
                + Base64.getEncoder().encodeToString(TRACE)
                + "\"}]}";
        Answer made = call("POST", API, key, body);
        assertEquals(201, made.status(), made::text);
        String number = (String) made.json().get("number");
        assertEquals(API + "/" + number, URI.create(made.header("Location")).getPath());
        assertEquals(number, call("POST", API, key, body).json().get("number"), "sent again it is the same issue");
        call("POST", API, key, body.replace("No calls", "Else")).assertProblem(422, "idempotency-key-reused");

        assertTrue(call("GET", API, key, "").text().contains(number));
        assertEquals("open", call("GET", API + "/" + number, key, "").json().get("status"));
        Answer reply = call("POST", API + "/" + number + "/replies", "r-" + key, "{\"text\": \"Still\"}");
        assertEquals(201, reply.status(), reply::text);
        Answer closed = call("PUT", API + "/" + number + "/status", key, "{\"status\": \"closed\"}");
        assertEquals("closed", closed.json().get("status"), closed::text);
        call("POST", API, key + "2", "{\"category\": \"fax\", \"title\": \"\"}").assertProblem(400, "value-unreadable");
        call("GET", API.replace("300000001", "300000101"), key, "").assertProblem(404, "customer-unknown");
        call("GET", API + "/99999999", key, "").assertProblem(404, "issue-unknown");
        call("POST", API.replace("300000001", "300000002"), key + "3", body)
                .assertProblem(409, "customer-not-onboarded");
        call("POST", API.replace("300000001", "300000014"), key + "4", body).assertProblem(409, "customer-deactivated");
    }

    @Test
    void acc2AProgramOfACustomerReportsForItsOwnAccountAlone() {
        String page = owner.open("/account/keys").text();
        assertTrue(page.contains("issues:write") && !page.contains("sites:read"), page);
        String made = owner.send(
                        "/account/keys", "new", "new", "label", "Watchdog", "scope", "issues:write", "create", "1")
                .text();
        String key = made.replaceFirst("(?s).*?(lp_[\\w-]{43}).*", "$1");
        assertTrue(key.startsWith("lp_"), made);
        String body = "{\"category\": \"calls\", \"title\": \"Watchdog\", \"text\": \"No calls\"}";
        Answer reported = call(key, API, body);
        assertEquals(201, reported.status(), reported::text);
        call(key, API.replace("300000001", "300000003"), body).assertProblem(404, "customer-unknown");
        api.exchange(api.request(API).header("Authorization", "Bearer " + key).GET())
                .assertProblem(403, "not-allowed");
        api.exchange(api.request("/api/v1/sites")
                        .header("Authorization", "Bearer " + key)
                        .GET())
                .assertProblem(403, "not-allowed");
    }

    private Answer call(String key, String path, String body) {
        return api.exchange(api.request(path)
                .header("Authorization", "Bearer " + key)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }

    private String reported(String title) {
        String key = UUID.randomUUID().toString();
        String[] fields = {
            "issue",
            "issue",
            "form",
            key,
            "category",
            "calls",
            "title",
            title,
            "text",
            "<b>Since noon</b>",
            "report",
            "R"
        };
        Answer sent = owner.upload(ISSUES + "/new", "trace.log", TRACE, fields);
        assertEquals(302, sent.status(), sent::text);
        Answer again = owner.upload(ISSUES + "/new", "trace.log", TRACE, fields);
        assertEquals(sent.header("Location"), again.header("Location"), "a double click reports once");
        return URI.create(sent.header("Location")).getPath();
    }

    /** The token in the mail to this address, which a demo shows. */
    private String token(String address, String title) {
        PortalPages anybody = new PortalPages(portal);
        String mails = anybody.open("/demo/mails").text();
        int row = -1;
        do {
            row = mails.indexOf(address, row + 1);
        } while (row >= 0
                && !mails.substring(mails.lastIndexOf("<tr", row), row).contains(title));
        assertTrue(row >= 0, mails);
        String start = mails.substring(mails.lastIndexOf("<tr", row), mails.indexOf("</tr>", row));
        String mail = start.replaceFirst("(?s).*?href=\"(/demo/mails/[^\"]+)\".*", "$1");
        return anybody.open(mail).text().replaceFirst("(?s).*?/issues/link#([\\w-]{43}).*", "$1");
    }

    private Answer call(String method, String path, String key, String body) {
        return api.exchange(api.request(path)
                .header("Authorization", "Bearer demo-000000")
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .method(method, method.equals("GET") ? BodyPublishers.noBody() : BodyPublishers.ofString(body)));
    }
}
