package org.licenseportal.demo;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** What the demo's customers reported: an issue that was answered, one that waits, one that is closed. */
final class DemoIssues {

    private static final String HARBOUR = "300000001";
    private static final String LAKESIDE = "300000007";
    private static final String FILE = "00000000-0000-4000-8000-0000000000f1";
    private static final String TRACE = "12:00:01 INVITE 200 OK\n12:00:31 BYE (no ACK)\n";

    private static final List<String> REPORT = List.of(
            "number",
            "account_id",
            "form_key",
            "category",
            "title",
            "reporter_party",
            "reporter_id",
            "reporter_name",
            "status",
            "reported_at",
            "changed_at",
            "closed_at");

    private static final List<String> ENTRY = List.of(
            "id",
            "issue_number",
            "place",
            "kind",
            "author_party",
            "author_id",
            "author_name",
            "words",
            "form_key",
            "form_hash",
            "written_at");

    /** Somebody who writes to an issue. */
    private record Writer(String party, String id, String name) {}

    /** An issue. */
    private record Case(String number, String account, String category, String title, String status) {}

    private static final Writer OLIVIA = new Writer("admin", "00000000-0000-4000-8000-0000000000a1", "Olivia Owner");
    private static final Writer NOAH = new Writer("partner", "00000000-0000-4000-8000-000000000003", "Noah Field");
    private static final Writer DESK = new Writer("contact", "00000000-0000-4000-8000-0000000c0002", "Front desk");

    private final Instant now;
    private final List<Object[]> reports = new ArrayList<>();
    private final List<Object[]> entries = new ArrayList<>();

    private DemoIssues(Instant now) {
        this.now = now;
    }

    static void load(Rows rows, Instant now) throws SQLException {
        DemoIssues demo = new DemoIssues(now);
        demo.add();
        rows.insert("issue_report", REPORT, demo.reports);
        rows.insert("issue_entry", ENTRY, demo.entries);
        byte[] trace = TRACE.getBytes(StandardCharsets.UTF_8);
        rows.insert(
                "issue_file",
                List.of("id", "entry_id", "place", "name", "media_type", "bytes", "check_sum"),
                List.<Object[]>of(
                        new Object[] {FILE, entry("30000001", 1), 1, "trace.txt", "text/plain", trace.length, "demo"}));
        rows.insert("issue_file_piece", List.of("file_id", "place", "content"), List.<Object[]>of(new Object[] {
            FILE, 1, Base64.getEncoder().encodeToString(trace)
        }));
    }

    private void add() {
        report(
                new Case("30000001", HARBOUR, "calls", "Calls from outside end after 30 seconds", "answered"),
                OLIVIA,
                5);
        say("30000001", OLIVIA, "Since Monday calls from outside end after 30 seconds.\nInside all is well.", 5);
        say("30000001", DESK, "It happens on all phones of the ground floor, too.", 4);
        say("30000001", NOAH, "The trunk's address changed. We set the new one this evening.", 3);
        report(new Case("30000002", HARBOUR, "users", "A new colleague cannot log in", "closed"), OLIVIA, 20);
        say("30000002", OLIVIA, "She gets no mail with a link.", 20);
        say("30000002", NOAH, "", 19);
        report(new Case("30000003", LAKESIDE, "gateway", "The gateway does not connect", "open"), NOAH, 1);
        say("30000003", NOAH, "The PBX refuses the password. Which one is right?", 1);
    }

    private void report(Case issue, Writer writer, int daysAgo) {
        long at = ago(daysAgo);
        reports.add(new Object[] {
            issue.number(),
            issue.account(),
            issue.number(),
            issue.category(),
            issue.title(),
            writer.party(),
            writer.id(),
            writer.name(),
            issue.status(),
            at,
            at,
            issue.status().equals("closed") ? at : 0L
        });
    }

    /** What is said first is the report; who says nothing closes. */
    private void say(String number, Writer writer, String words, int daysAgo) {
        int place =
                1 + (int) entries.stream().filter(row -> row[1].equals(number)).count();
        String kind = place == 1 ? "report" : words.isEmpty() ? "closed" : "reply";
        entries.add(new Object[] {
            entry(number, place),
            number,
            place,
            kind,
            writer.party(),
            writer.id(),
            writer.name(),
            words,
            number + "-" + place,
            "demo",
            ago(daysAgo)
        });
    }

    private long ago(int days) {
        return now.minus(Duration.ofDays(days)).toEpochMilli();
    }

    private static String entry(String number, int place) {
        return "00000000-0000-4000-8000-0" + number + "00" + place;
    }
}
