package org.licenseportal.letter;

import java.net.URI;
import java.time.Instant;

/**
 * Somebody gets an account.
 *
 * @param inviter who invites, as people know them
 * @param organization the reseller or customer that the account belongs to, or the vendor
 * @param link where the invitation is accepted
 * @param expires until when
 */
public record InvitationMail(Recipient to, String inviter, String organization, URI link, Instant expires) {}
