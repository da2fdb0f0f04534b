package org.licenseportal.servicelink;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.licenseportal.jose.RequestOperation;

/**
 * A row of the history, with what the license said.
 *
 * @param entry the request, without what its license changed
 * @param delivery what the license said; empty for a refusal, and where that is too long to be kept
 */
record SynchronizationRow(Synchronization entry, Optional<Delivery> delivery) {

    /** In the order that {@link #of} reads. */
    static final String COLUMNS = "y.occurred_at, y.operation, y.result, y.server, y.address, y.installed_version,"
            + " y.agent, y.device_thumbprint, y.hardware_id, y.request_id, y.held_sequence, y.serial,"
            + " y.sequence_number, y.clock_difference, y.delivered";

    static SynchronizationRow of(Object[] row) {
        SynchronizationOrigin origin = new SynchronizationOrigin(
                LicenseServer.parse((String) row[3]).orElseThrow(),
                (String) row[4],
                text(row[5]),
                text(row[6]),
                (String) row[7],
                (String) row[8]);
        Synchronization entry = new Synchronization(
                Instant.ofEpochMilli(((Number) row[0]).longValue()),
                RequestOperation.of((String) row[1]).orElseThrow(),
                (String) row[2],
                origin,
                (String) row[9],
                number(row[10]),
                text(row[11])
                        .map(serial ->
                                new SynchronizedLicense(serial, number(row[12]).orElseThrow())),
                ((Number) row[13]).longValue(),
                Optional.empty());
        return new SynchronizationRow(entry, text(row[14]).flatMap(Delivery::parse));
    }

    /** The number of its license; 0 for a refusal. */
    long sequence() {
        return entry.license().map(SynchronizedLicense::sequence).orElse(0L);
    }

    /** The number of the license whose successor it got; 0 for a refusal, and before the first license. */
    long predecessor() {
        return Math.max(0, sequence() - 1);
    }

    /** The request with what its license changed since the one before, if that is known; a refusal changed nothing. */
    Synchronization since(Optional<Delivery> earlier) {
        Optional<List<DeliveryChange>> changes =
                entry.license().isEmpty() ? Optional.of(List.of()) : delivery.flatMap(now -> earlier.map(now::since));
        return new Synchronization(
                entry.at(),
                entry.operation(),
                entry.result(),
                entry.origin(),
                entry.requestId(),
                entry.held(),
                entry.license(),
                entry.clockDifference(),
                changes);
    }

    private static Optional<String> text(Object column) {
        return Optional.ofNullable((String) column);
    }

    private static Optional<Long> number(Object column) {
        return Optional.ofNullable((Number) column).map(Number::longValue);
    }
}
