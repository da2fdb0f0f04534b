package org.licenseportal.site;

import java.time.Instant;
import java.util.List;
import org.licenseportal.catalog.PartGrant;

/**
 * Adds to what a site may use.
 *
 * @param source where it comes from: the normalized code of a voucher, at most 20 characters; the same source gives a
 *     feature to a site only once
 * @param grants what is given
 * @param now when this happens
 */
public record GrantLicenses(String source, List<PartGrant> grants, Instant now) {

    /** Copies the list. */
    public GrantLicenses {
        grants = List.copyOf(grants);
    }
}
