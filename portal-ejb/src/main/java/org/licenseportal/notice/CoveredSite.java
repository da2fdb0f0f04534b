package org.licenseportal.notice;

import java.time.LocalDate;
import org.licenseportal.letter.SwasNoticeMail;
import org.licenseportal.site.SiteId;

/**
 * A site and the last day of its cover.
 *
 * @param id its ID
 * @param name its name, or empty
 * @param until the last day
 */
record CoveredSite(SiteId id, String name, LocalDate until) {

    SwasNoticeMail.Site line() {
        return new SwasNoticeMail.Site(id.value(), name, until);
    }
}
