/**
 * Whether an entry of the portal's audit trail stands in its transparency log: offline, against the log's one verifier
 * key.
 *
 * <p>The chain: the verifier key ({@link org.licenseportal.client.proof.VerifierKey}) is known beforehand; it signs a
 * checkpoint, which is a name, a number of entries and one hash over all of them; the hashes of the proof lead from the
 * entry to that hash ({@link org.licenseportal.client.proof.AuditProof}). The outcome is a
 * {@link org.licenseportal.client.proof.ProofVerdict}; why not is a {@link org.licenseportal.client.proof.ProofFlaw}.
 *
 * <p>Source: C2SP tlog-proof, tlog-checkpoint and signed-note, version 1; RFC 9162 section 2.1.
 */
package org.licenseportal.client.proof;
