package org.licenseportal.gateway;

import java.time.Instant;
import java.util.Optional;
import org.licenseportal.customer.AccountId;
import org.licenseportal.jose.SealingKey;

/** A gateway as the exchange with it needs it, as it stands in the database. */
record GatewayRow(
        String id,
        Optional<AccountId> account,
        String serial,
        GatewayPlatform platform,
        SealingKey sealingKey,
        Optional<ShownCode> code,
        LastMessage last,
        Optional<String> pbxSealed,
        GatewayConnection connection,
        Optional<GatewayError> error,
        Optional<Instant> syncedAt,
        Optional<OpenUpload> upload,
        Optional<String> uploadDone) {

    static final String COLUMNS = "g.id, g.account_id, g.serial, g.platform, g.sealing_key, g.claim_code,"
            + " g.claim_expires_at, g.last_sequence, g.last_jti, g.last_digest, g.pbx_sealed, g.link_state, g.error,"
            + " g.synced_at, g.upload_id, g.upload_parts, g.upload_total, g.upload_done, g.last_problem";

    /** The last message that counted. */
    record LastMessage(long sequence, String jti, String digest, Optional<MessageProblem> problem) {

        /** Whether that message counts after this one. */
        boolean precedes(GatewayMessage message) {
            return sequence < message.sequence() && !jti.equals(message.jti());
        }
    }

    /** An upload of which parts are missing. */
    record OpenUpload(String id, int parts, int total) {}

    static GatewayRow of(Object[] row) {
        return new GatewayRow(
                (String) row[0],
                text(row[1]).map(AccountId::new),
                (String) row[2],
                GatewayPlatform.parse((String) row[3]).orElseThrow(),
                new SealingKey((String) row[4]),
                text(row[5]).map(code -> new ShownCode(new ClaimCode(code), Instant.ofEpochMilli(number(row[6])))),
                new LastMessage(
                        number(row[7]),
                        (String) row[8],
                        (String) row[9],
                        text(row[18]).flatMap(MessageProblem::parse)),
                text(row[10]),
                GatewayConnection.parse((String) row[11]).orElseThrow(),
                text(row[12]).flatMap(GatewayError::parse),
                time(row[13]),
                text(row[14]).map(id -> new OpenUpload(id, (int) number(row[15]), (int) number(row[16]))),
                text(row[17]));
    }

    /** Whether it may be told its PBX, and connect to it. */
    boolean hasPbx() {
        return !platform.syncs();
    }

    static Optional<String> text(Object value) {
        return Optional.ofNullable((String) value);
    }

    static long number(Object value) {
        return ((Number) value).longValue();
    }

    static Optional<Instant> time(Object value) {
        return Optional.ofNullable((Number) value).map(Number::longValue).map(Instant::ofEpochMilli);
    }
}
