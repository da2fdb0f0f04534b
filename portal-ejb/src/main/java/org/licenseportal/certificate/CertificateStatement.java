package org.licenseportal.certificate;

import java.time.Instant;
import org.licenseportal.assurance.AssuranceStatus;
import org.licenseportal.site.ProductVersion;
import org.licenseportal.site.SiteId;

/**
 * What the portal says of a certificate to whoever has its code. Names and licenses stand on the certificate and not
 * here: the code alone must not tell whose site it is.
 *
 * @param code its code
 * @param issuedAt when it was issued
 * @param site the site that it is about
 * @param product what the site was licensed for then
 * @param version the version that it was licensed for
 * @param swas how it stood with its software assurance then
 * @param swasChanged whether that is otherwise today
 * @param otherChanged whether anything else that the certificate states is otherwise today
 */
public record CertificateStatement(
        CertificateCode code,
        Instant issuedAt,
        SiteId site,
        String product,
        ProductVersion version,
        AssuranceStatus swas,
        boolean swasChanged,
        boolean otherChanged) {}
