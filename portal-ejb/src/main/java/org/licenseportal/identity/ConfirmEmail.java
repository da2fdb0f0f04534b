package org.licenseportal.identity;

import java.util.Optional;
import org.licenseportal.kernel.Caller;

/**
 * Whoever reads the mail of an address wants it to be the one that a user logs in with.
 *
 * @param token the word of the link
 * @param present who is logged in where the link is opened; this login goes on if it is of the same user
 * @param caller from where
 */
public record ConfirmEmail(SecretToken token, Optional<CurrentUser> present, Caller caller) {}
