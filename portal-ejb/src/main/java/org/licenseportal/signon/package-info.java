/**
 * Single sign-on: admins of an account log in at their own organization (ACC-3).
 *
 * <h2>Purpose</h2>
 * A customer that has an issuer of OpenID Connect (Microsoft Entra, Okta, Keycloak …) lets its people log in there,
 * with its own rules, and out of everything at once when they leave. An account says which issuer, and whether
 * passwords and passkeys of the portal still let in.
 *
 * <h2>Life cycle</h2>
 * Set up, proved by the first who comes in, then alone if the account wants that: not before, so that nobody is locked
 * out by a slip. Other settings have to be proved again.
 *
 * <h2>A login</h2>
 * An address or an account ID tells the account, the browser goes to its issuer and comes back with a code, which the
 * portal takes to the issuer for a signed proof. {@link org.licenseportal.signon.SignOnRefusal} says what can be wrong.
 *
 * <h2>Rules</h2>
 * Authorization code flow with PKCE (S256), state and nonce; a state is used once, by the browser that began, within
 * ten minutes, and says nothing to who reads the database. The proof is signed by a key of the issuer (RS, PS or ES;
 * never by a shared secret, never unsigned), is for this client, answers to this login and is not over; an answer that
 * names another issuer is none (RFC 9207). Who comes first with an identity has a verified address of an admin of that
 * very account; from then on the identity counts and the address does not. Who is no admin of the account gets no
 * login: single sign-on makes none. Which account an address belongs to is told by its domain and not by a user.
 *
 * <h2>Who calls</h2>
 * {@link org.licenseportal.signon.SignOnLoginService}: the login pages;
 * {@link org.licenseportal.signon.SignOnService}: the pages of an account.
 *
 * <h2>Tables</h2>
 * {@code sign_on}, {@code sign_on_attempt}, {@code sign_on_subject}
 *
 * <h2>Pages and API</h2>
 * {@code /login/sso}, {@code /login/sso/return}, {@code /customers/{accountId}/sign-on}
 *
 * <h2>Decisions</h2>
 * 0071, 0072
 *
 * <h2>Tests</h2>
 * {@code SignOnIT}, {@code SignOnEntryIT}, {@code SignOnJourneyIT}, {@code SignOnBrowserIT}
 */
package org.licenseportal.signon;
