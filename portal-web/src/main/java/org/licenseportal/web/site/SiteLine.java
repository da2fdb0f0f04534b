package org.licenseportal.web.site;

import java.time.LocalDate;
import org.licenseportal.site.SiteName;
import org.licenseportal.site.SiteSummary;
import org.licenseportal.web.support.Texts;

/**
 * A site in the reader's words, as a row of the list (SITE-1).
 *
 * @param id its ID
 * @param name what it is called; empty while it is not registered
 * @param version what it is licensed for, as {@code MCS (5.0)}
 * @param swas how it stands with its SWAS
 */
public record SiteLine(String id, String name, String version, CoverPill swas) {

    static SiteLine of(SiteSummary site, LocalDate today, Texts texts) {
        return new SiteLine(
                site.siteId().value(),
                site.name().map(SiteName::value).orElse(""),
                site.licensed().toString(),
                CoverPill.of(site.assuredUntil(), today, texts));
    }
}
