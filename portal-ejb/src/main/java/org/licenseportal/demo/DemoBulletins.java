package org.licenseportal.demo;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Bulletins of the demo: two that were sent, and a draft. */
final class DemoBulletins {

    private static final List<String> COLUMNS =
            List.of("id", "kind", "title", "body", "created_at", "changed_at", "changed_by", "sent_at", "recipients");

    private static final String VENDOR = "vendor@portal.example";

    /** One of them; without recipients it is a draft. */
    private record News(String id, String kind, String title, String body, int daysAgo, int recipients) {

        Object[] row(Instant firstStart) {
            long at = firstStart.minus(Duration.ofDays(daysAgo)).toEpochMilli();
            return new Object[] {id, kind, title, body, at, at, VENDOR, recipients == 0 ? null : at, recipients};
        }
    }

    private static final List<News> ALL = List.of(
            new News(
                    "00000000-0000-4000-8000-0000000000b1",
                    "technical",
                    "Offline activation by phone",
                    "The agent now shows a license request as a QR code.\n\n"
                            + "Scan it with a phone, and carry the license file back or have it emailed.",
                    40,
                    2),
            new News(
                    "00000000-0000-4000-8000-0000000000b2",
                    "sales",
                    "Phone Manager Outlook in packs of 50",
                    "Larger sites order DEMO-1001 instead of five packs of ten.",
                    9,
                    3),
            new News(
                    "00000000-0000-4000-8000-0000000000b3",
                    "sales",
                    "MCS 5.1 in spring",
                    "Sites with software assurance can be upgraded on the first day.\n\n"
                            + "Sites whose assurance ends before should renew now: the portal lists them.",
                    0,
                    0));

    private DemoBulletins() {}

    static void load(Rows rows, Instant firstStart) throws SQLException {
        rows.insert(
                "bulletin",
                COLUMNS,
                ALL.stream().map(news -> news.row(firstStart)).toList());
    }
}
