package org.licenseportal.architecture.planted.a5.site;

import org.licenseportal.architecture.MustBeReported;

/** A repository that everybody may ask. */
@MustBeReported
public class SiteRepository {}
