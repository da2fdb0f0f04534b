package org.licenseportal.gateway;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.licenseportal.customer.AccountId;
import org.licenseportal.gateway.MessageContent.Announcement;
import org.licenseportal.gateway.MessageContent.Heartbeat;

/**
 * Gateways in the database. Plain SQL: a message costs a few statements, the first of which decides by its condition
 * whether it counts and holds the row until the transaction ends.
 */
@Dependent
class GatewayRepository {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    /** Whoever proves the key is that gateway. */
    Optional<GatewayRow> byKey(String thumbprint) {
        return first(query("select " + GatewayRow.COLUMNS + " from gateway g where g.thumbprint = ?", thumbprint));
    }

    Optional<GatewayRow> ofAccount(AccountId account) {
        return first(query("select " + GatewayRow.COLUMNS + " from gateway g where g.account_id = ?", account.value()));
    }

    /** Holds the gateway of an account until the transaction ends, by an update that changes nothing. */
    Optional<GatewayRow> lockOfAccount(AccountId account) {
        execute("update gateway set last_sequence = last_sequence where account_id = ?", account.value());
        return ofAccount(account);
    }

    /** A gateway that was not here before. Of two who insert it at once, the database lets one commit. */
    void insert(GatewayMessage message, Announcement announced, Instant now) {
        execute(
                "insert into gateway (id, thumbprint, serial, model, platform, software_version, sealing_key,"
                        + " announced_at, last_seen_at, last_sequence, last_jti, last_digest, clock_off)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                UUID.randomUUID().toString(),
                message.thumbprint(),
                message.serial(),
                announced.model(),
                announced.platform().word(),
                announced.softwareVersion(),
                announced.sealingKey().x(),
                now.toEpochMilli(),
                now.toEpochMilli(),
                message.sequence(),
                message.jti(),
                message.digest(),
                now.getEpochSecond() - message.iat());
    }

    /** Lets a message count, unless one with its sequence or a greater one did. */
    boolean take(GatewayMessage message, Instant now) {
        return execute(
                        "update gateway set last_sequence = ?, last_jti = ?, last_digest = ?, last_problem = null,"
                                + " last_seen_at = ?, clock_off = ? where thumbprint = ?"
                                + " and last_sequence < ? and last_jti <> ?",
                        message.sequence(),
                        message.jti(),
                        message.digest(),
                        now.toEpochMilli(),
                        now.getEpochSecond() - message.iat(),
                        message.thumbprint(),
                        message.sequence(),
                        message.jti())
                == 1;
    }

    /** Keeps what a message was refused for, so that it is refused for the same when it comes again. */
    void refused(String id, MessageProblem problem) {
        execute("update gateway set last_problem = ? where id = ?", problem.slug(), id);
    }

    void announce(String id, String serial, Announcement announced, Instant now) {
        execute(
                "update gateway set serial = ?, model = ?, platform = ?, software_version = ?, sealing_key = ?,"
                        + " announced_at = ? where id = ?",
                serial,
                announced.model(),
                announced.platform().word(),
                announced.softwareVersion(),
                announced.sealingKey().x(),
                now.toEpochMilli(),
                id);
    }

    /** Forgets a PBX that the gateway cannot open any more. */
    void losePbx(String id) {
        execute(
                "update gateway set pbx_sealed = null, pbx_set_at = null, pbx_lost = true, link_state = 'none',"
                        + " error = null where id = ? and pbx_sealed is not null",
                id);
    }

    void showCode(String id, ShownCode shown) {
        execute(
                "update gateway set claim_code = ?, claim_expires_at = ? where id = ?",
                shown.code().value(),
                shown.expires().toEpochMilli(),
                id);
    }

    void beat(String id, Heartbeat heartbeat, Instant now) {
        execute(
                "update gateway set uptime = ?, health = ?, updating = ?, updating_since = "
                        + (heartbeat.updating() ? "coalesce(updating_since, " + now.toEpochMilli() + ")" : "null")
                        + " where id = ?",
                heartbeat.uptime(),
                heartbeat.health(),
                heartbeat.updating(),
                id);
        heartbeat
                .softwareVersion()
                .ifPresent(version -> execute("update gateway set software_version = ? where id = ?", version, id));
    }

    void link(String id, GatewayConnection state) {
        execute("update gateway set link_state = ?, error = null where id = ?", state.word(), id);
    }

    void linkFailed(String id, GatewayError error) {
        execute("update gateway set link_state = 'failed', error = ? where id = ?", error.word(), id);
    }

    void found(String id, PbxModel pbx) {
        execute("update gateway set pbx_type = ?, pbx_version = ? where id = ?", pbx.type(), pbx.version(), id);
    }

    /** Drops those that nobody claimed and that were not heard of since. */
    void forgetUnclaimed(Instant now, Duration after) {
        execute(
                "delete from gateway where account_id is null and last_seen_at < ?",
                now.minus(after).toEpochMilli());
    }

    /** Gives the gateway that shows this code to an account, once; false when there is none such, or none any more. */
    boolean claim(ClaimCode code, AccountId account, Instant now) {
        return execute(
                        "update gateway set account_id = ?, claimed_at = ?, claim_code = null, claim_expires_at = 0"
                                + " where claim_code = ? and claim_expires_at > ? and account_id is null",
                        account.value(),
                        now.toEpochMilli(),
                        code.value(),
                        now.toEpochMilli())
                == 1;
    }

    /** Makes the gateway of an account nobody's, as if it had just announced itself. */
    void release(AccountId account) {
        execute(
                "update gateway set account_id = null, claimed_at = null, pbx_sealed = null, pbx_set_at = null,"
                        + " pbx_lost = false, pbx_type = null, pbx_version = null, link_state = 'none', error = null,"
                        + " synced_at = null, user_count = 0, upload_id = null, upload_part_at = null,"
                        + " upload_done = null, upload_failed = false where account_id = ?",
                account.value());
    }

    void tellPbx(AccountId account, String jwe, Instant now) {
        execute(
                "update gateway set pbx_sealed = ?, pbx_set_at = ?, pbx_lost = false, pbx_type = null,"
                        + " pbx_version = null, link_state = 'none', error = null, upload_failed = false"
                        + " where account_id = ?",
                jwe,
                now.toEpochMilli(),
                account.value());
    }

    private static Optional<GatewayRow> first(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().findFirst().map(row -> GatewayRow.of((Object[]) row));
    }

    private int execute(String sql, Object... values) {
        return query(sql, values).executeUpdate();
    }

    private Query query(String sql, Object... values) {
        Query query = entities.createNativeQuery(sql);
        for (int place = 0; place < values.length; place++) {
            query.setParameter(place + 1, values[place]);
        }
        return query;
    }
}
