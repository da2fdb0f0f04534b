package org.licenseportal.identity;

import org.licenseportal.kernel.Caller;

/**
 * Where somebody logs in.
 *
 * @param caller from where
 * @param agent what the browser says it is
 */
public record LoginOrigin(Caller caller, String agent) {}
