/**
 * The log that shows that the audit trail was not changed (RUN-5).
 *
 * <h2>Purpose</h2>
 * Who did what is worth little when whoever runs the portal, or broke into its database, can write it anew. Here
 * anybody who kept a checkpoint sees that: an entry that was changed, taken out or put in between makes another tree.
 *
 * <h2>Rules</h2>
 * The log is a Merkle tree (RFC 9162) over the entries of the audit trail, in the order in which they were taken in,
 * some seconds after they were written. A leaf is the entry as JSON. Whoever may read an entry gets the proof that it
 * is in the log, as a file that is checked without the portal: by {@code portal-client verify-proof}, or by any
 * program that knows the formats of C2SP (tlog-proof, tlog-checkpoint, signed-note). Checkpoints, the key and the
 * proof that the log only grew are public and say nothing of what the entries say.
 *
 * <h2>Life cycle</h2>
 * {@link org.licenseportal.transparency.LogTimer} takes new entries in, on any node; the row of {@code log_head}
 * decides whose turn it is. A log never gets smaller.
 *
 * <h2>Who calls</h2>
 * {@link org.licenseportal.transparency.TransparencyService}: the pages of histories, and the public addresses.
 *
 * <h2>Pages and API</h2>
 * {@code /history/{entryId}/proof}, {@code /.well-known/audit-log/checkpoint}, {@code /.well-known/audit-log/key},
 * {@code /.well-known/audit-log/consistency}
 *
 * <h2>Tables</h2>
 * {@code log_head}, {@code log_tile}; reads {@code audit_entry} and writes its {@code leaf_index}
 *
 * <h2>Decisions</h2>
 * 0030, 0048
 *
 * <h2>Tests</h2>
 * {@code MerkleTreeTest}, {@code TransparencyServiceIT}; {@code HistoryJourneyIT} on whole servers
 */
package org.licenseportal.transparency;
