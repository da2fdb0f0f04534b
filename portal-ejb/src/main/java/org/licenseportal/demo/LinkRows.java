package org.licenseportal.demo;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Writes what the license server saw of the demo's installations: one that synchronizes every day, one that is late and
 * that another machine asked for, one that is lost, and attempts at the two sites with a service account.
 */
final class LinkRows {

    /** It synchronized some hours ago. */
    static final String IN_CONTACT = "18482";

    /** It should have synchronized by now. */
    static final String LATE = "18484";

    /** It has not synchronized for a while. */
    static final String LOST = "18485";

    /** The one suspicion. */
    static final String SUSPICION = "00000000-0000-4000-8000-0000000000d1";

    private static final List<String> ENTRY = List.of(
            "site_id",
            "request_id",
            "result",
            "occurred_at",
            "operation",
            "server",
            "address",
            "installed_version",
            "agent",
            "device_thumbprint",
            "hardware_id",
            "held_sequence",
            "clock_difference",
            "serial",
            "sequence_number",
            "delivered");

    private static final List<String> SUSPECT = List.of(
            "id",
            "site_id",
            "kind",
            "detail",
            "first_seen",
            "last_seen",
            "times_seen",
            "device_thumbprint",
            "hardware_id",
            "address");

    private static final int DAYS = 14;
    private static final String AGENT = "portal-client/1.0.0";
    private static final String STRANGER = "demo-thumbprint-copy";
    private static final String STRANGERS_HARDWARE = "demo-hardware-copy";
    private static final String STRANGERS_ADDRESS = "203.0.113.84";

    private final Instant firstStart;
    private final List<Object[]> entries = new ArrayList<>();

    LinkRows(Instant firstStart) {
        this.firstStart = firstStart;
    }

    /** How long before the first start a site synchronized last. */
    private static Duration age(String site) {
        return switch (site) {
            case IN_CONTACT -> Duration.ofHours(3);
            case LATE -> Duration.ofHours(31);
            default -> Duration.ofDays(9);
        };
    }

    /** How many licenses a site got by synchronizing. */
    static int synchronizations(String site) {
        return List.of(IN_CONTACT, LATE, LOST).contains(site) ? DAYS : 0;
    }

    /** When a site synchronized last; empty for one that never did. */
    static Optional<Long> synchronizedAt(String site, Instant firstStart) {
        return synchronizations(site) == 0
                ? Optional.empty()
                : Optional.of(firstStart.minus(age(site)).toEpochMilli());
    }

    void load(Rows rows) throws SQLException {
        List.of(IN_CONTACT, LATE, LOST).forEach(this::synchronizeDaily);
        Duration young = Duration.ofHours(20);
        Duration older = Duration.ofHours(26);
        Asking stranger = new Asking(LATE, "direct", STRANGERS_ADDRESS, STRANGER, STRANGERS_HARDWARE);
        refuse(stranger, older, "hardware-mismatch");
        refuse(stranger, young, "hardware-mismatch");
        refuse(Asking.installation("18440", "amc"), young, "not-activated");
        refuse(Asking.installation("18441", "sls"), older, "not-activated");
        refuse(Asking.installation("18441", "sls"), young, "product-mismatch");
        rows.insert("synchronization", ENTRY, entries);
        rows.insert("suspicion", SUSPECT, List.<Object[]>of(new Object[] {
            SUSPICION,
            LATE,
            "two-machines",
            "both",
            ago(older),
            ago(young),
            2L,
            STRANGER,
            STRANGERS_HARDWARE,
            STRANGERS_ADDRESS
        }));
    }

    /** Half of the time ago it got ten licenses more. */
    private void synchronizeDaily(String site) {
        int count = synchronizations(site);
        for (int number = 1; number <= count; number++) {
            Duration when = age(site).plusDays(count - (long) number);
            int outlook = number > count / 2 ? 20 : 10;
            String delivered = "5.0|none||" + DemoCatalog.NODE + "=1|" + DemoCatalog.OUTLOOK + "=" + outlook;
            Object[] license = {(long) number, serial(site, number), number + 1L, delivered};
            entries.add(entry(Asking.installation(site, "direct"), when, "delivered", license));
        }
    }

    private void refuse(Asking asking, Duration when, String reason) {
        entries.add(entry(asking, when, reason, new Object[] {null, null, null, null}));
    }

    private Object[] entry(Asking asking, Duration when, String result, Object[] license) {
        return new Object[] {
            asking.site(),
            serial(asking.site() + asking.device() + result, when.toMinutes()),
            result,
            ago(when),
            "sync",
            asking.server(),
            asking.address(),
            "5.0",
            AGENT,
            asking.device(),
            asking.hardwareId(),
            license[0],
            -1L,
            license[1],
            license[2],
            license[3]
        };
    }

    private long ago(Duration when) {
        return firstStart.minus(when).toEpochMilli();
    }

    /** The same in every demo. */
    private static String serial(String name, long number) {
        return UUID.nameUUIDFromBytes((name + ":" + number).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    /** Who asks for a site, and where. */
    private record Asking(String site, String server, String address, String device, String hardwareId) {

        static Asking installation(String site, String server) {
            return new Asking(
                    site,
                    server,
                    "198.51.100." + site.substring(3),
                    "demo-thumbprint-" + site,
                    "demo-hardware-" + site);
        }
    }
}
