package org.licenseportal.assurance;

import java.time.LocalDate;
import java.util.Map;
import org.licenseportal.catalog.PartNumber;
import org.licenseportal.kernel.Actor;
import org.licenseportal.site.SiteId;

/**
 * Notes that SWAS was bought for a site.
 *
 * @param site the site, whoever owns it
 * @param startsOn the first day that is covered
 * @param expiresOn the last day that is covered
 * @param parts so many pieces of which parts it was bought as
 * @param actor who notes it
 */
public record AddAssurance(
        SiteId site, LocalDate startsOn, LocalDate expiresOn, Map<PartNumber, Integer> parts, Actor actor) {

    /** Copies the map; refuses days in the wrong order with an {@link IllegalArgumentException}. */
    public AddAssurance {
        parts = Map.copyOf(parts);
        if (expiresOn.isBefore(startsOn)) {
            throw new IllegalArgumentException("SWAS cannot end before it begins");
        }
    }
}
