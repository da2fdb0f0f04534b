package org.licenseportal.demo;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.licenseportal.jose.Sealing;
import org.licenseportal.jose.SealingKey;

/**
 * Gateways of the demo's customers, one for each thing that a status can say of them. No device is behind them:
 * {@link DemoHeartbeat} keeps alive those that are to be, and what somebody asks of them stays to be done.
 */
final class DemoGateways {

    /** How the device key of a gateway begins that sends heartbeats; no real thumbprint has a point. */
    static final String ALIVE = "demo.";

    private static final String MUTE = "mute.";

    /** Alice's key of RFC 7748: the demo's credentials are no secret. */
    private static final SealingKey KEY = new SealingKey("hSDwCYkwp1R0i33ctD73Wg2_Og0mOBr066SpjqqbTmo");

    private static final String CREDENTIALS =
            "{\"host\":\"127.0.0.1\",\"port\":5580,\"user\":\"gateway\",\"password\":\"demo\"}";

    private static final List<String> GATEWAY = List.of(
            "id",
            "thumbprint",
            "account_id",
            "serial",
            "model",
            "platform",
            "software_version",
            "sealing_key",
            "claimed_at",
            "announced_at",
            "last_seen_at",
            "last_sequence",
            "last_jti",
            "last_digest",
            "clock_off",
            "updating",
            "pbx_sealed",
            "pbx_set_at",
            "pbx_type",
            "pbx_version",
            "link_state",
            "error",
            "synced_at",
            "user_count",
            "upload_failed");

    private static final List<String> USER = List.of("account_id", "extension", "name", "name_key", "email");

    private static final List<String> FIRST =
            List.of("Ann", "Ben", "Carla", "Dev", "Elena", "Frank", "Grace", "Hugo", "Iris", "Jonas", "Zoë");

    private static final List<String> LAST =
            List.of("Adams", "Brown", "Chen", "Dubois", "Evans", "Fischer", "García", "Hill", "O'Neill", "Østergård");

    private final long now;
    private final List<Map<String, Object>> gateways = new ArrayList<>();
    private final List<Object[]> users = new ArrayList<>();

    private DemoGateways(Instant firstStart) {
        now = firstStart.toEpochMilli();
    }

    static void load(Rows rows, Instant firstStart) throws SQLException {
        DemoGateways demo = new DemoGateways(firstStart);
        demo.fill();
        rows.insert(
                "gateway",
                GATEWAY,
                demo.gateways.stream()
                        .map(gateway -> GATEWAY.stream().map(gateway::get).toArray())
                        .toList());
        rows.insert("registered_user", USER, demo.users);
    }

    private void fill() {
        complete("300000001", "harbour.example", 42);
        claimed("300000004");
        told("300000005");
        system("300000006");
        failed(told("300000007"), "wrong-credentials");
        failed(told("300000008"), "pbx-unreachable");
        failed(complete("300000009", "hilltop.example", 9), "trunk-lost");
        complete("300000010", "ferry.example", 25).put("thumbprint", MUTE + "300000010");
        last().put("last_seen_at", now - Duration.ofDays(3).toMillis());
        complete("300000011", "garden.example", 14)
                .put("clock_off", -Duration.ofHours(26).toSeconds());
        failed(complete("300000012", "museum.example", 7), "version-too-old").put("software_version", "1.0.0");
        connected(told("300000013")).put("upload_failed", true);
        complete("300000014", "corner.example", 3).put("thumbprint", MUTE + "300000014");
        connected(synced(system("300000015"), "riverside.example", 18)).putAll(found("MiVoice Office 400", "7.2"));
        complete("300000016", "bistro.example", 6).put("updating", true);
        complete("300000101", "customer.example", 5);
    }

    private Map<String, Object> last() {
        return gateways.get(gateways.size() - 1);
    }

    private Map<String, Object> claimed(String account) {
        Map<String, Object> row = new HashMap<>();
        row.put("id", "00000000-0000-4000-8000-000" + account);
        row.put("thumbprint", ALIVE + account);
        row.put("account_id", account);
        row.put("serial", "CLG-" + account.substring(3));
        row.put("model", "CloudLink Gateway 2");
        row.put("platform", "pbx");
        row.put("software_version", "3.2.1");
        row.put("sealing_key", KEY.x());
        row.put("claimed_at", now - Duration.ofDays(30).toMillis());
        row.put("announced_at", now - Duration.ofDays(30).toMillis());
        row.put("last_seen_at", now);
        row.put("last_sequence", 1L);
        row.put("last_jti", "00000000-0000-4000-8000-000000000000");
        row.put("last_digest", "");
        row.put("clock_off", 0L);
        row.put("updating", false);
        row.put("link_state", "none");
        row.put("user_count", 0);
        row.put("upload_failed", false);
        gateways.add(row);
        return row;
    }

    private Map<String, Object> told(String account) {
        Map<String, Object> row = claimed(account);
        row.put("pbx_sealed", Sealing.seal(KEY, CREDENTIALS));
        row.put("pbx_set_at", now - Duration.ofDays(29).toMillis());
        return row;
    }

    private Map<String, Object> system(String account) {
        Map<String, Object> row = claimed(account);
        row.put("model", "SMB Controller");
        row.put("platform", "smbc");
        return row;
    }

    private static Map<String, Object> connected(Map<String, Object> row) {
        row.put("link_state", "connected");
        row.putAll(found("MiVoice Business", "9.4"));
        return row;
    }

    private static Map<String, Object> found(String type, String version) {
        return Map.of("pbx_type", type, "pbx_version", version);
    }

    private static Map<String, Object> failed(Map<String, Object> row, String error) {
        row.put("link_state", "failed");
        row.put("error", error);
        return row;
    }

    private Map<String, Object> complete(String account, String domain, int count) {
        return synced(connected(told(account)), domain, count);
    }

    private Map<String, Object> synced(Map<String, Object> row, String domain, int count) {
        row.put("synced_at", now - Duration.ofDays(1).toMillis());
        row.put("user_count", count);
        for (int number = 0; number < count; number++) {
            String name = FIRST.get(number % FIRST.size()) + " " + LAST.get(number * 7 % LAST.size());
            users.add(new Object[] {
                row.get("account_id"),
                String.valueOf(201 + number),
                name,
                name.toLowerCase(Locale.ROOT),
                number % 9 == 8 ? null : "user" + (201 + number) + "@" + domain
            });
        }
        return row;
    }
}
