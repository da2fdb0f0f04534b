package org.licenseportal.web.site;

import java.time.ZoneId;
import org.licenseportal.license.LicenseEntry;
import org.licenseportal.web.support.Days;
import org.licenseportal.web.support.Texts;

/**
 * A license file of a site in the reader's words.
 *
 * @param sequence its number among those of the site
 * @param issued when it was issued
 * @param reason what it was issued for
 * @param path where it is downloaded
 */
public record FileLine(String sequence, String issued, String reason, String path) {

    static FileLine of(String site, LicenseEntry license, ZoneId zone, Texts texts) {
        return new FileLine(
                Long.toString(license.sequence()),
                Days.timeOf(license.issuedAt(), zone),
                texts.text("operation." + license.operation().claim()),
                "/sites/" + site + "/licenses/" + license.serial());
    }
}
