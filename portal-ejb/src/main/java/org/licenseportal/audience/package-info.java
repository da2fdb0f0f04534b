/**
 * Who gets which mails, and how they end.
 *
 * <h2>Purpose</h2>
 * People of a reseller subscribe to kinds of mail, one of them hears of orders, and the reseller may have one more
 * address for notices about software assurance (USR-2, USR-3, USR-4). Whoever has something to tell asks
 * {@link org.licenseportal.audience.AudienceService} whom, and writes to each of them once.
 *
 * <h2>Life cycle</h2>
 * A subscription is switched on by an admin or by the user, and off by either or by the address in a mail. The
 * additional address is <em>waiting</em> → <em>confirmed</em> → <em>ended</em>, or <em>expired</em> after 72 hours
 * without confirmation.
 *
 * <h2>Rules</h2>
 * A suspended reseller has no readers, and neither has somebody who was invited and has not come yet: the address may
 * be another one's. Nothing is sent to an additional address before somebody who reads its mail has agreed. An address
 * gets one mail, however many reasons there are. Unsubscribing takes one request without a login (RFC 8058), and for
 * people a page with one button: opening an address changes nothing, because mail servers open them, too. The word in
 * the address ends one kind of mail for one recipient and can do nothing else (decision 0024).
 *
 * <h2>Who calls</h2>
 * {@code order}, {@code notice} and {@code bulletin}; the pages behind the addresses in mails
 * ({@link org.licenseportal.audience.UnsubscribeService}), and the page of users
 * ({@link org.licenseportal.audience.SwasAddressService})
 *
 * <h2>Tables</h2>
 * {@code unsubscribe_link}, {@code swas_address}; reads {@code portal_user}, {@code main_contact} and {@code reseller},
 * and sets {@code mail_…} of a user
 *
 * <h2>Pages and API</h2>
 * {@code /unsubscribe/WORD}, {@code /swas-address/WORD}; {@code /users/swas-address}
 *
 * <h2>Decisions</h2>
 * 0009, 0024, 0025
 *
 * <h2>Tests</h2>
 * {@code AudienceServiceIT}, {@code UnsubscribeServiceIT}, {@code SwasAddressServiceIT}
 */
package org.licenseportal.audience;
