package org.licenseportal.web.voucher;

import org.licenseportal.site.SiteName;
import org.licenseportal.site.SiteSummary;

/**
 * A site that vouchers could go to.
 *
 * @param id its ID
 * @param name what it is called; empty while it is not registered
 * @param version what it is licensed for, as {@code MCS (5.0)}
 * @param path where to go on with it
 */
public record SiteChoice(String id, String name, String version, String path) {

    static SiteChoice of(SiteSummary site, String path) {
        return new SiteChoice(
                site.siteId().value(),
                site.name().map(SiteName::value).orElse(""),
                site.licensed().toString(),
                path);
    }
}
