/**
 * People who log in: who they are, how they prove it, and how long it lasts.
 *
 * <h2>Purpose</h2>
 * Everybody behind the login is a user with one role: of a reseller, of a customer's account, or of the vendor (RES-1,
 * USR-1). The role says what the user may do, the reseller whose things the user sees.
 *
 * <h2>Life cycle</h2>
 * Invited by an admin, in once a password is chosen, until deleted. A login begins with the right password and ends by
 * logging out, after half an hour without a request, after twelve hours at all, or with its user.
 *
 * <h2>Rules</h2>
 * Passwords are kept as Argon2id, tokens as SHA-256. An attempt is counted before the password is looked at; who
 * guesses waits, and cannot lock out others for long. Nothing tells whether there is a user of some address: no text,
 * no status, no time. A password link works once and says its token to no server's log; {@code PasswordRule} is what
 * speaks against a password. Another address logs in once a link that was mailed to it was opened. A code of a second
 * factor works once; what changes how somebody logs in asks for a fresh proof. A passkey says who somebody is and is
 * both factors; it answers to a challenge once. A session gets a new token at each login. A user of a suspended
 * reseller is nobody.
 *
 * <h2>Who calls</h2>
 * {@link org.licenseportal.identity.IdentityService} is called by the login pages, and by {@code access} for each
 * request with a session cookie; {@link org.licenseportal.identity.PasswordLinkService} by the pages of forgotten
 * passwords; {@link org.licenseportal.identity.EmailChangeService} by the page of one's own address;
 * {@link org.licenseportal.identity.PasskeyLoginService} and
 * {@link org.licenseportal.identity.PasskeyService} by the pages of passkeys;
 * {@link org.licenseportal.identity.InvitationService} by whoever creates users;
 * {@link org.licenseportal.identity.OutsideLoginService} by {@code signon}, which proves admins of accounts by their
 * own issuer and says where passwords count no more.
 *
 * <h2>Tables</h2>
 * {@code portal_user}, {@code login_session}, {@code login_throttle}, {@code password_link}, {@code login_step},
 * {@code totp_factor}, {@code recovery_code}, {@code email_change}, {@code passkey}, {@code passkey_challenge},
 * {@code password_bar}
 *
 * <h2>Pages and API</h2>
 * {@code /login}, {@code /login/forgotten}, {@code /login/link}, {@code /login/password},
 * {@code /login/first}, {@code /login/code}, {@code /login/passkey}, {@code /login/email}, {@code /logout},
 * {@code /account}, {@code /account/email}
 *
 * <h2>Decisions</h2>
 * 0009, 0018, 0020, 0021, 0041, 0044, 0045, 0070, 0071
 *
 * <h2>Tests</h2>
 * {@code IdentityServiceIT}, {@code PasswordLinkServiceIT}, {@code InvitationServiceIT}, {@code PasswordRuleTest},
 * {@code SecondFactorIT}, {@code TotpTest}, {@code FirstAdminServiceIT}, {@code EmailChangeServiceIT},
 * {@code PasskeyIT}, {@code PasskeyCeremonyTest}, {@code PasskeyBrowserIT},
 * {@code PasswordHashTest}, {@code EmailAddressTest}, {@code LoginJourneyIT}, {@code PasswordJourneyIT},
 * {@code EmailChangeJourneyIT}, {@code SecondFactorJourneyIT}
 */
package org.licenseportal.identity;
