package org.licenseportal.client.license;

import java.util.Locale;

/** Why a license is not valid here. The code of each is stable: scripts and programs may rely on it. */
public enum Flaw {
    /** Not a license document, or a claim is missing or of the wrong type. */
    MALFORMED,
    /** A signature does not fit: the document was changed or damaged. */
    SIGNATURE_WRONG,
    /** One of the two signatures, Ed25519 and ML-DSA-65, is missing. */
    SIGNATURE_MISSING,
    /** Signed by a key that is not in the key set. */
    KEY_UNKNOWN,
    /** Signed by a key that the vendor has revoked. */
    KEY_REVOKED,
    /** Made for another device key. */
    WRONG_DEVICE_KEY,
    /** Made for another hardware ID. */
    WRONG_HARDWARE,
    /** Answers another request, or is for another site. */
    WRONG_ANSWER,
    /** Valid only later than now. */
    NOT_YET_VALID,
    /** Its lease has ended. */
    EXPIRED,
    /** Older than a license that was seen before. */
    ROLLED_BACK;

    /** @return stable code, as {@code wrong-hardware} */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
