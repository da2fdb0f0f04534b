package org.licenseportal.architecture.planted.a5.site;

import org.licenseportal.architecture.MustBeReported;

/** A rule that everybody may apply. */
@MustBeReported
public enum SiteRule {
    OPEN
}
