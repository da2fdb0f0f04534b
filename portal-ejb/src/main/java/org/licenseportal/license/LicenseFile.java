package org.licenseportal.license;

import java.util.List;
import org.licenseportal.jose.Armor;

/**
 * A license in the file form: some lines for people, then the armored document. The same license gives the same
 * bytes.
 */
public final class LicenseFile {

    private LicenseFile() {}

    /** The text of the file. */
    public static String of(IssuedLicense license) {
        return Armor.LICENSE.encode(license.document(), List.of(forPeople(license)));
    }

    /** Read from the document itself, so that the line never says anything that is not signed. */
    private static String forPeople(IssuedLicense license) {
        var says = StatedClaims.of(license);
        var name = says.getString("siteName");
        return "License %d for site %s, %s%s %s. Load it on the installation that asked for it."
                .formatted(
                        license.sequence(),
                        license.siteId().value(),
                        name.isEmpty() ? "" : name + ", ",
                        says.getString("product"),
                        says.getString("version"));
    }
}
