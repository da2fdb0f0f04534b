package org.licenseportal.assurance;

import org.licenseportal.catalog.PartDetails;
import org.licenseportal.catalog.PartNumber;

/**
 * So many pieces of a part.
 *
 * @param part the part
 * @param quantity how many, at least 1
 */
public record PartCount(PartDetails part, long quantity) {

    /** Its number in orders. */
    public PartNumber number() {
        return part.number();
    }
}
