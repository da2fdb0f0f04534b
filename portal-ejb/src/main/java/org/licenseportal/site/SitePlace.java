package org.licenseportal.site;

import java.math.BigDecimal;
import java.sql.Date;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.licenseportal.catalog.ProductCode;
import org.licenseportal.kernel.Cursor;

/**
 * A place in a list of sites: the values of the row at it.
 *
 * @param key what the list is sorted by; nothing when that is the ID alone
 * @param number the ID of the site
 */
record SitePlace(Optional<Object> key, BigDecimal number) {

    /** Empty for a cursor that is not of a list in this order: then the list starts at its beginning. */
    static Optional<SitePlace> of(Cursor cursor, SiteSort sort) {
        List<String> parts = cursor.key();
        try {
            BigDecimal number = new BigDecimal(new SiteId(parts.get(parts.size() - 1)).value());
            int expected = sort == SiteSort.VERSION ? 3 : sort == SiteSort.ID ? 1 : 2;
            return parts.size() == expected ? Optional.of(new SitePlace(key(parts, sort), number)) : Optional.empty();
        } catch (IllegalArgumentException | DateTimeException ofAnotherList) {
            return Optional.empty();
        }
    }

    private static Optional<Object> key(List<String> parts, SiteSort sort) {
        return switch (sort) {
            case ID -> Optional.empty();
            case NAME -> Optional.of(parts.get(0));
            case COVER -> Optional.of(Date.valueOf(LocalDate.parse(parts.get(0))));
            case VERSION ->
                Optional.of(new SiteVersion(new ProductCode(parts.get(0)), new ProductVersion(parts.get(1))));
        };
    }
}
