package org.licenseportal.onboarding;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.licenseportal.customer.AccountId;
import org.licenseportal.customer.CustomerState;
import org.licenseportal.gateway.ClaimedDevice;
import org.licenseportal.gateway.GatewayConnection;
import org.licenseportal.gateway.GatewayError;
import org.licenseportal.gateway.GatewayFacts;
import org.licenseportal.gateway.GatewayPlatform;
import org.licenseportal.gateway.GatewayPulse;

/**
 * A gateway that a status is to be computed of, as facts and as a row of the database. It never changes: each step
 * makes another one.
 *
 * @param platform what it is
 * @param silent whether it was not heard of for an hour
 * @param clockOff how wrong its clock is, in seconds
 * @param updating whether it updates itself
 * @param pbx how its PBX was entered: {@code set}, {@code none} or {@code lost}
 * @param link how it stands to its PBX; the word of an error where it failed
 * @param users how its users are: {@code all}, {@code none} or {@code part}
 */
record GatewayCase(
        GatewayPlatform platform,
        boolean silent,
        int clockOff,
        boolean updating,
        String pbx,
        String link,
        String users) {

    static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");

    private static final Instant EARLIER = NOW.minus(Duration.ofHours(1));

    /** Stands beside a PBX, and all is well. */
    static final GatewayCase WELL = new GatewayCase(GatewayPlatform.PBX, false, 0, false, "set", "connected", "all");

    /** Is the PBX itself, and all is well. */
    static final GatewayCase WELL_ITSELF =
            new GatewayCase(GatewayPlatform.SMBC, false, 0, false, "none", "none", "all");

    GatewayCase gone() {
        return new GatewayCase(platform, true, clockOff, updating, pbx, link, users);
    }

    GatewayCase off(int seconds) {
        return new GatewayCase(platform, silent, seconds, updating, pbx, link, users);
    }

    GatewayCase busy() {
        return new GatewayCase(platform, silent, clockOff, true, pbx, link, users);
    }

    GatewayCase withPbx(String how) {
        return new GatewayCase(platform, silent, clockOff, updating, how, link, users);
    }

    GatewayCase withLink(String how) {
        return new GatewayCase(platform, silent, clockOff, updating, pbx, how, users);
    }

    GatewayCase withUsers(String how) {
        return new GatewayCase(platform, silent, clockOff, updating, pbx, link, how);
    }

    private Optional<GatewayError> error() {
        return GatewayError.parse(link);
    }

    private GatewayConnection connection() {
        return GatewayConnection.parse(link).orElse(GatewayConnection.FAILED);
    }

    OnboardingFacts facts() {
        return new OnboardingFacts(
                CustomerState.ACTIVE,
                Optional.of(new GatewayFacts(
                        new AccountId("200000001"),
                        new ClaimedDevice("g", "CLG-1", "CloudLink Gateway", platform, "3.2.1", EARLIER),
                        new GatewayPulse(silent ? EARLIER : NOW, silent, Duration.ofSeconds(clockOff), updating, false),
                        Optional.of(EARLIER).filter(set -> pbx.equals("set")),
                        pbx.equals("lost"),
                        connection(),
                        error(),
                        Optional.empty(),
                        Optional.of(EARLIER).filter(synced -> !users.equals("none")),
                        users.equals("part"),
                        users.equals("all") ? 7 : 0,
                        Set.of())));
    }

    /** The row of the gateway of this account. */
    String insert(AccountId account) {
        String sealed = pbx.equals("set") ? "'sealed', " + EARLIER.toEpochMilli() : "null, null";
        return "insert into gateway (id, thumbprint, account_id, serial, model, platform, software_version,"
                + " sealing_key, claimed_at, announced_at, last_seen_at, last_sequence, last_jti, last_digest,"
                + " clock_off, updating, pbx_sealed, pbx_set_at, pbx_lost, link_state, error, synced_at,"
                + " upload_part_at, user_count) values"
                + " ('g-" + account + "', 't-" + account + "', '" + account + "', 'CLG-" + account
                + "', 'CloudLink Gateway', '" + platform.word() + "', '3.2.1', 'key', 1, 1, "
                + (silent ? EARLIER : NOW).toEpochMilli() + ", 1, 'jti', 'digest', " + clockOff + ", " + updating + ", "
                + sealed + ", " + pbx.equals("lost") + ", '"
                + connection().name().toLowerCase(Locale.ROOT) + "', "
                + error().map(word -> "'" + word.word() + "'").orElse("null") + ", "
                + (users.equals("none") ? "null" : EARLIER.toEpochMilli()) + ", "
                + (users.equals("part") ? EARLIER.toEpochMilli() : "null") + ", "
                + (users.equals("all") ? 7 : 0) + ")";
    }
}
