package org.licenseportal.servicelink;

import java.time.Instant;
import java.util.Optional;
import org.licenseportal.reseller.ResellerNumber;
import org.licenseportal.site.LicenseReport;
import org.licenseportal.site.SiteId;

/** Makes a suspicion of a row of the database, as its reader may know it. */
final class SuspicionRow {

    /** In the order that {@link #of} reads. */
    static final String COLUMNS = "u.id, u.site_id, s.reseller_number, u.kind, u.detail, u.first_seen, u.last_seen,"
            + " u.times_seen, u.device_thumbprint, u.hardware_id, u.address, u.other_site_id, o.reseller_number,"
            + " u.held_sequence, u.reported_sequence, u.answered_sequence, u.settled_at, u.settled_by, u.settle_reason";

    private SuspicionRow() {}

    static Suspicion of(Object[] row, Optional<ResellerNumber> reader) {
        return new Suspicion(
                SuspicionId.parse((String) row[0]).orElseThrow(),
                new SiteId((String) row[1]),
                new ResellerNumber((String) row[2]),
                SuspicionKind.parse((String) row[3]).orElseThrow(),
                SuspicionDetail.of((String) row[4]),
                instant(row[5]),
                instant(row[6]),
                ((Number) row[7]).longValue(),
                new SuspiciousMachine((String) row[8], text(row[9]), text(row[10])),
                text(row[11]).filter(site -> known(text(row[12]), reader)).map(SiteId::new),
                number(row[13]),
                number(row[14])
                        .map(held -> new LicenseReport(held, number(row[15]).orElseThrow())),
                number(row[16])
                        .filter(at -> at > 0)
                        .map(at -> new SuspicionEnd(Instant.ofEpochMilli(at), (String) row[17], (String) row[18])));
    }

    /** The vendor knows every site, a reseller its own. */
    private static boolean known(Optional<String> owner, Optional<ResellerNumber> reader) {
        return reader.isEmpty() || owner.equals(reader.map(ResellerNumber::value));
    }

    private static Instant instant(Object column) {
        return Instant.ofEpochMilli(((Number) column).longValue());
    }

    private static Optional<String> text(Object column) {
        return Optional.ofNullable((String) column);
    }

    private static Optional<Long> number(Object column) {
        return Optional.ofNullable((Number) column).map(Number::longValue);
    }
}
