package org.licenseportal.onboarding;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.licenseportal.customer.CustomerState;
import org.licenseportal.gateway.GatewayConnection;
import org.licenseportal.gateway.GatewayError;
import org.licenseportal.gateway.GatewayFacts;

/**
 * One line of the table in {@code docs/guide/customers-status.md}: when an account stands so. The first rule that holds
 * decides; when none does, all is done. Each rule says its condition twice: of the facts of one account, and as SQL
 * over {@code customer c left join gateway g} for lists of many; a test compares the two. What the SQL does not know,
 * because the account has no gateway, does not hold.
 *
 * @param code the status
 * @param holds the condition
 * @param sql the same condition
 * @param times the moments that its places stand for, in their order
 */
record StatusRule(StatusCode code, Predicate<OnboardingFacts> holds, String sql, List<StatusMoment> times) {

    private static final String AT_PBX = "g.platform = 'pbx'";

    /** All of them, in their order. */
    static final List<StatusRule> ALL = List.of(
            of(StatusCode.DEACTIVATED, facts -> facts.state() == CustomerState.DEACTIVATED, "c.state = 'deactivated'"),
            of(StatusCode.CUSTOMER, facts -> facts.state() == CustomerState.DRAFT, "c.state = 'draft'"),
            of(StatusCode.GATEWAY, facts -> facts.gateway().isEmpty(), "g.account_id is null"),
            of(
                    StatusCode.UPDATING,
                    facts -> facts.gateway(gateway ->
                            gateway.pulse().updating() && !gateway.pulse().silent()),
                    "g.updating = true and (g.updating_since is null or g.updating_since >= ?) and g.last_seen_at >= ?",
                    StatusMoment.UPDATING_SINCE,
                    StatusMoment.HEARD_SINCE),
            of(
                    StatusCode.GATEWAY_LOST,
                    facts -> facts.gateway(gateway -> gateway.pulse().silent()),
                    "g.last_seen_at < ?",
                    StatusMoment.HEARD_SINCE),
            of(
                    StatusCode.GATEWAY_CLOCK_WRONG,
                    facts -> facts.gateway(GatewayFacts::clockWrong),
                    "abs(g.clock_off) > " + GatewayFacts.CLOCK_TOLERANCE.toSeconds()),
            of(
                    StatusCode.PBX_TO_ENTER_AGAIN,
                    facts -> facts.besidePbx(GatewayFacts::pbxLost),
                    AT_PBX + " and g.pbx_lost = true"),
            of(
                    StatusCode.PBX,
                    facts -> facts.besidePbx(gateway -> gateway.pbxSetAt().isEmpty()),
                    AT_PBX + " and g.pbx_sealed is null"),
            failed(StatusCode.GATEWAY_OUTDATED, GatewayError.VERSION_TOO_OLD),
            failed(StatusCode.PBX_CREDENTIALS_WRONG, GatewayError.WRONG_CREDENTIALS),
            failed(StatusCode.PBX_UNREACHABLE, GatewayError.PBX_UNREACHABLE),
            failed(StatusCode.PBX_TRUNK_LOST, GatewayError.TRUNK_LOST),
            of(
                    StatusCode.PBX_CONNECTION_FAILED,
                    facts -> facts.connection(GatewayConnection.FAILED),
                    "g.link_state = 'failed'"),
            of(
                    StatusCode.USERS_INCOMPLETE,
                    facts -> facts.gateway(GatewayFacts::usersIncomplete),
                    "g.upload_failed = true or g.upload_part_at < ?",
                    StatusMoment.PART_SINCE),
            of(
                    StatusCode.CONNECT,
                    facts -> facts.besidePbx(gateway -> gateway.connection() != GatewayConnection.CONNECTED
                            || gateway.syncedAt().isEmpty()),
                    AT_PBX + " and (g.link_state <> 'connected' or g.synced_at is null)"),
            of(
                    StatusCode.SYNC,
                    facts -> facts.gateway(gateway -> gateway.syncedAt().isEmpty()),
                    "g.synced_at is null"));

    private static StatusRule of(StatusCode code, Predicate<OnboardingFacts> holds, String sql, StatusMoment... times) {
        return new StatusRule(code, holds, sql, List.of(times));
    }

    private static StatusRule failed(StatusCode code, GatewayError error) {
        return of(
                code,
                facts -> facts.connection(GatewayConnection.FAILED)
                        && facts.gateway(
                                gateway -> gateway.error().filter(error::equals).isPresent()),
                "g.link_state = 'failed' and g.error = '" + error.word() + "'");
    }

    /** How the account stands. */
    static StatusCode statusOf(OnboardingFacts facts) {
        return ALL.stream()
                .filter(rule -> rule.holds.test(facts))
                .map(StatusRule::code)
                .findFirst()
                .orElse(StatusCode.OVERVIEW);
    }

    /** The status as an SQL expression, in the words of {@link StatusCode}. */
    static String statusInSql() {
        return ALL.stream()
                .map(rule -> "when " + rule.sql + " then '" + rule.code.word() + "'")
                .collect(Collectors.joining(" ", "case ", " else '" + StatusCode.OVERVIEW.word() + "' end"));
    }

    /** What the places of {@link #statusInSql} stand for, in their order. */
    static List<StatusMoment> placesInSql() {
        List<StatusMoment> places = new ArrayList<>();
        ALL.forEach(rule -> places.addAll(rule.times));
        return List.copyOf(places);
    }
}
