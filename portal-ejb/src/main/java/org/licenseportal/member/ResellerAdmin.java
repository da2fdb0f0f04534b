package org.licenseportal.member;

import org.licenseportal.identity.EmailAddress;
import org.licenseportal.identity.PersonName;

/**
 * Who is to be the first admin of a reseller, and invites the rest.
 *
 * @param email where the invitation goes, and what the user logs in with
 * @param name as others call the user
 */
public record ResellerAdmin(EmailAddress email, PersonName name) {}
