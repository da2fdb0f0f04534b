/**
 * The users of a reseller, as its admins look after them.
 *
 * <h2>Purpose</h2>
 * Every user sees the table of colleagues with their contact details; admins invite, edit and delete them (USR-1), say
 * which mails each gets (USR-2) and who is the main contact (USR-3). What a user is, and how somebody logs in, is the
 * feature {@code identity}'s: this one changes the columns of its table that an admin decides about.
 *
 * <h2>Life cycle</h2>
 * <em>invited</em> → <em>active</em> once the invitation is accepted, until deleted. A deleted user is gone at once,
 * with all logins; what the user did stays in the audit trail (decision 0023).
 *
 * <h2>Rules</h2>
 * An active admin is left, whatever happens: nobody deletes or demotes the last one, not even himself. One user is the
 * main contact, who cannot be deleted before another one is. Every change locks the reseller first, so that two changes
 * go one after the other. Refusals have the codes of {@link org.licenseportal.member.MemberRefusal}. A demoted or
 * deleted user is so at the next request. An email address is one user over the whole portal; inviting one that another
 * reseller has sends nothing and says nothing.
 *
 * <h2>Who calls</h2>
 * {@link org.licenseportal.member.MemberService} and
 * {@link org.licenseportal.member.MemberInvitationService}: the pages of users; the vendor's page of a reseller.
 * {@link org.licenseportal.member.ResellerSetupService}: the vendor's API, which names a reseller's
 * first admin (VEN-1).
 * Whoever writes order updates asks {@code audience}, which reads the main contact.
 *
 * <h2>Tables</h2>
 * {@code main_contact}; {@code portal_user} of identity, reads {@code user_picture} of profile
 *
 * <h2>Pages and API</h2>
 * {@code /users}, {@code /users/{userId}}; {@code GET /api/v1/users}, {@code PUT /api/v1/resellers/{number}}
 *
 * <h2>Decisions</h2>
 * 0009, 0023, 0043
 *
 * <h2>Tests</h2>
 * {@code MemberServiceIT}, {@code MemberRaceIT}, {@code MemberListIT}, {@code UsersJourneyIT},
 * {@code UsersApiJourneyIT}, {@code ResellerSetupIT}
 */
package org.licenseportal.member;
