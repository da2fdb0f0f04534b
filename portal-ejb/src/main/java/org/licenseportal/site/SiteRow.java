package org.licenseportal.site;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.licenseportal.catalog.ProductCode;
import org.licenseportal.reseller.ResellerNumber;

/**
 * A row of a list of sites, with what its place in the list is.
 *
 * @param site what the list shows
 * @param nameKey the name as the database compares it
 */
record SiteRow(SiteSummary site, String nameKey) {

    /** In the order that {@link #of} reads. */
    static final String COLUMNS =
            "s.id, s.name, s.product_code, s.licensed_version, s.state, s.reseller_number, s.assured_until, s.name_key";

    static SiteRow of(Object[] row) {
        LocalDate until = ((Date) row[6]).toLocalDate();
        SiteSummary site = new SiteSummary(
                new SiteId((String) row[0]),
                Optional.ofNullable((String) row[1]).map(SiteName::new),
                new SiteVersion(new ProductCode((String) row[2]), new ProductVersion((String) row[3])),
                SiteState.fromDatabase((String) row[4]),
                new ResellerNumber((String) row[5]),
                Optional.of(until).filter(day -> day.isBefore(SiteConditions.NEVER)));
        return new SiteRow(site, (String) row[7]);
    }

    /** The values that the list is sorted by. */
    List<String> key(SiteSort sort) {
        String id = site.siteId().value();
        return switch (sort) {
            case ID -> List.of(id);
            case NAME -> List.of(nameKey, id);
            case VERSION ->
                List.of(
                        site.licensed().product().value(),
                        site.licensed().version().value(),
                        id);
            case COVER ->
                List.of(site.assuredUntil().orElse(SiteConditions.NEVER).toString(), id);
        };
    }
}
