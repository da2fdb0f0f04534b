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

    private DemoBulletins() {}

    static void load(Rows rows, Instant firstStart) throws SQLException {
        long autumn = firstStart.minus(Duration.ofDays(40)).toEpochMilli();
        long lately = firstStart.minus(Duration.ofDays(9)).toEpochMilli();
        long now = firstStart.toEpochMilli();
        rows.insert(
                "bulletin",
                COLUMNS,
                List.of(
                        new Object[] {
                            "00000000-0000-4000-8000-0000000000b1",
                            "technical",
                            "Offline activation by phone",
                            "The agent now shows a license request as a QR code.\n\n"
                                    + "Scan it with a phone, and carry the license file back or have it emailed.",
                            autumn,
                            autumn,
                            VENDOR,
                            autumn,
                            2
                        },
                        new Object[] {
                            "00000000-0000-4000-8000-0000000000b2",
                            "sales",
                            "Phone Manager Outlook in packs of 50",
                            "Larger sites order DEMO-1001 instead of five packs of ten.",
                            lately,
                            lately,
                            VENDOR,
                            lately,
                            3
                        },
                        new Object[] {
                            "00000000-0000-4000-8000-0000000000b3",
                            "sales",
                            "MCS 5.1 in spring",
                            "Sites with software assurance can be upgraded on the first day.\n\n"
                                    + "Sites whose assurance ends before should renew now: the portal lists them.",
                            now,
                            now,
                            VENDOR,
                            null,
                            0
                        }));
    }
}
