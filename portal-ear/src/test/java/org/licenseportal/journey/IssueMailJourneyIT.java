package org.licenseportal.journey;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** ACC-2: mails about an issue as they arrive: one thread for each reader, and a link that works. */
class IssueMailJourneyIT {

    private static final Duration SOON = Duration.ofSeconds(15);
    private static final String API = "/api/v1/customers/300000001/issues";

    private static TestMailServer mailServer;
    private static WildFlyServer server;

    @BeforeAll
    static void start() {
        mailServer = MailStage.SHARED.mailServer();
        server = MailStage.SHARED.server();
    }

    @Test
    void acc2TheMailsOfAnIssueAreOneThread() throws MessagingException {
        String title = "Thread\\r\\nBcc: everybody@portal.example " + UUID.randomUUID();
        String number =
                (String) call(API, "{\"category\": \"calls\", \"title\": \"" + title + "\", \"text\": \"No calls\"}")
                        .json()
                        .get("number");
        String subject = "Issue " + number + ": " + cut(title.replace("\\r\\n", " "));
        MimeMessage first =
                mailServer.awaitAll("desk@harbour.example", subject, 1, SOON).get(0);
        assertNull(first.getHeader("Bcc"));
        assertNull(first.getHeader("In-Reply-To"));

        call(API + "/" + number + "/replies", "{\"text\": \"Still no calls\"}");
        call(API + "/" + number + "/replies", "{\"text\": \"And again\"}");

        List<MimeMessage> mails = mailServer.awaitAll("desk@harbour.example", subject, 3, SOON);
        List<String> ids = List.of(id(mails.get(0)), id(mails.get(1)), id(mails.get(2)));
        assertEquals(3, ids.stream().distinct().count());
        assertArrayEquals(new String[] {ids.get(1)}, mails.get(2).getHeader("In-Reply-To"));
        assertEquals(
                ids.get(0) + " " + ids.get(1),
                mails.get(2).getHeader("References", " ").replaceAll("\\s+", " "));

        String text = mailServer.text("desk@harbour.example", subject, SOON);
        String token = text.replaceFirst("(?s).*?/issues/link#([\\w-]{43}).*", "$1");
        PortalPages contact = new PortalPages(server.address());
        assertEquals(
                302,
                contact.send("/issues/link", "link", "link", "token", token, "submit", "Open")
                        .status());
        assertEquals(200, contact.open("/issues/thread").status());
        assertFalse(server.database()
                .query("select count(*) from issue_link where token_hash = '" + token + "'")
                .contains("1"));
    }

    private static String id(MimeMessage mail) throws MessagingException {
        return mail.getMessageID();
    }

    /** As the composer cuts a title. */
    private static String cut(String title) {
        return title.length() <= 80 ? title : title.substring(0, 79) + "…";
    }

    private static Answer call(String path, String body) {
        PortalApi api = new PortalApi(server.address());
        Answer answer = api.exchange(api.request(path)
                .header("Authorization", "Bearer demo-000000")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
        assertEquals(201, answer.status(), answer::text);
        return answer;
    }
}
