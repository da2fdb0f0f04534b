package org.licenseportal.signon;

import org.licenseportal.identity.SecretToken;

/**
 * Somebody wants to log in at the own organization.
 *
 * @param typed an email address or an account ID
 * @param browser what the browser that begins holds
 * @param target where to go then
 */
public record StartSignOn(String typed, SecretToken browser, String target) {}
