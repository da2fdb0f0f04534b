package org.licenseportal.api.support;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Version 1 of the API: everything under {@code /api/v1}. */
@ApplicationPath("v1")
public class ApiApplication extends Application {}
