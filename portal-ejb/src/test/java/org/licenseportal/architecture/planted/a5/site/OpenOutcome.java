package org.licenseportal.architecture.planted.a5.site;

import org.licenseportal.architecture.MustBeReported;

/** An outcome that anybody may extend. */
@MustBeReported
public interface OpenOutcome {}
