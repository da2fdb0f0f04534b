/**
 * The audit trail: who did what, to which object, with which outcome.
 *
 * <h2>Purpose</h2>
 * When a voucher is gone or a machine was refused, the owner and the vendor can see what happened. What the answer to
 * an unknown caller hides, the trail says: there the true reason of every refusal stands.
 *
 * <h2>What an entry says</h2>
 * When ({@link org.licenseportal.audit.AuditEntry}), who and from where ({@link org.licenseportal.audit.AuditOrigin}),
 * did or tried what ({@link org.licenseportal.audit.AuditAction}) to what
 * ({@link org.licenseportal.audit.AuditObject}), how it ended ({@link org.licenseportal.audit.AuditResult}), and what
 * is other than before ({@link org.licenseportal.audit.AuditChange}). All of it is said in codes, for which the pages
 * have texts: a new action, field or reason needs its text in {@code history.properties}.
 * Whoever reads gets the number of each entry, too ({@link org.licenseportal.audit.RecordedEntry}).
 *
 * <h2>Life cycle</h2>
 * An entry is added and never changed; {@code transparency} notes its place in the log, which shows that.
 *
 * <h2>Rules</h2>
 * An entry of a change is written in the transaction of the change: there is none without the other. An entry of a
 * refusal is written in a transaction of its own, since nothing else of a refused request is kept. An entry belongs to
 * the reseller of its object; without one only the vendor reads it. Whatever a caller sent can be recorded: it is cut
 * to size, and characters that a database refuses are replaced. No secrets: no voucher codes in full, no passwords,
 * no keys.
 *
 * <h2>Who calls</h2>
 * {@link org.licenseportal.audit.AuditTrail}: features add; pages read with an owner, the vendor without.
 *
 * <h2>Pages</h2>
 * The tag {@code portal:history} on the pages of objects ({@code web.history}).
 *
 * <h2>Tables</h2>
 * {@code audit_entry}
 *
 * <h2>Decisions</h2>
 * 0009, 0012, 0019, 0030
 *
 * <h2>Tests</h2>
 * {@code AuditTrailIT}, {@code HistoryWordsTest}
 */
package org.licenseportal.audit;
