package org.licenseportal.license;

import org.licenseportal.site.SiteId;

/**
 * A license as it was signed; the same for ever.
 *
 * @param serial its number, unique for ever (claim {@code jti})
 * @param siteId the site that it licenses
 * @param sequence 1, 2, 3 … per site
 * @param document the general JWS JSON document with both signatures
 */
public record IssuedLicense(String serial, SiteId siteId, long sequence, String document) {

    /** The name under which the license file is offered for download. */
    public String fileName() {
        return "license-" + siteId.value() + "-" + sequence + ".lic";
    }
}
