package org.licenseportal.client.proof;

import java.util.Locale;

/** Why a proof proves nothing. The code of each is stable: scripts and programs may rely on it. */
public enum ProofFlaw {
    /** The verifier key did not sign the checkpoint. */
    KEY_UNKNOWN,
    /** The signature of the verifier key does not fit: the log's name, tree size or root hash was changed. */
    SIGNATURE_WRONG,
    /** The checkpoint is of another log than the verifier key. */
    WRONG_LOG,
    /** The log had fewer entries than the index says. */
    WRONG_INDEX,
    /** Hashes are missing for an entry at this index. */
    PROOF_TOO_SHORT,
    /** There are more hashes than an entry at this index has. */
    PROOF_TOO_LONG,
    /** The log holds something else at this index: the entry, the index or a hash was changed. */
    NOT_IN_LOG;

    /** @return stable code, as {@code not-in-log} */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
