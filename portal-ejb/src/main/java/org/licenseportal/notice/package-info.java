/**
 * Notices before software assurance (SWAS) ends.
 *
 * <h2>Purpose</h2>
 * Whoever subscribed reads of each site 90, 60, 30 and 7 days before the last day of its cover, and on that day
 * (MAIL-1): one mail per reader and day, with all sites that are due.
 *
 * <h2>Rules</h2>
 * {@link org.licenseportal.notice.NoticeThreshold} says which notice is due. A site, the last day of its cover and a
 * threshold make one notice, which the database holds unique. After days on which the portal stood still, the latest
 * threshold that was passed is told and those before it are not; what ended more than
 * {@code NoticeThreshold.CATCH_UP_DAYS} days ago is told no more. A renewal gives a site another last day, and with it
 * new notices. Days are days in UTC, and are counted by the calendar: a leap day is a day. Sites that are nobody's, and
 * those of suspended resellers or of resellers without a reader, leave no notice: the latest one is due when that
 * changes.
 *
 * <h2>Life cycle</h2>
 * A timer of each node asks whether the day's run is done. One of them takes it, by a lease that ends by itself, and
 * writes the mails of one reseller after the other, each with its notices in one transaction. A node that takes over
 * goes on where the other one stopped.
 *
 * <h2>Tables</h2>
 * {@code swas_notice}, {@code notice_run}; reads {@code site}, {@code assurance_term} and {@code reseller}
 *
 * <h2>Decisions</h2>
 * 0012, 0025, 0028
 *
 * <h2>Tests</h2>
 * {@code NoticeThresholdTest}, {@code NoticeRunIT}; {@code VendorMailJourneyIT} on whole servers
 */
package org.licenseportal.notice;
