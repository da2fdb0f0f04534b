/**
 * Who gets which mails.
 *
 * <h2>Purpose</h2>
 * People of a reseller subscribe to kinds of mail, and one of them hears of orders (USR-2, USR-3, USR-4). Whoever
 * has something to tell asks {@link org.licenseportal.audience.AudienceService} whom, and writes to each of them
 * once.
 *
 * <h2>Rules</h2>
 * A suspended reseller has no readers, and neither has somebody who was invited and has not come yet: the address
 * may be another one's. An address gets one mail, however many reasons there are.
 *
 * <h2>Tables</h2>
 * Reads {@code portal_user} and {@code reseller}
 *
 * <h2>Who calls</h2>
 * {@code order}, {@code notice} and {@code bulletin}
 *
 * <h2>Tests</h2>
 * {@code AudienceServiceIT}
 */
package org.licenseportal.audience;
