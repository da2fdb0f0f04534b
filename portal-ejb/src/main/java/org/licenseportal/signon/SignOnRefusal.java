package org.licenseportal.signon;

import java.util.Locale;

/** Why single sign-on did not let somebody in. */
public enum SignOnRefusal {
    /** The login began in another browser, too long ago, or came back before. */
    OVER,
    /** The account has no single sign-on any more, or is not served. */
    OFF,
    /** The issuer did not let the person in. */
    ISSUER_REFUSED,
    /** The issuer does not answer. */
    ISSUER_SILENT,
    /** Something about the proof is wrong: its sender, reader, signature, time, or that it answers to this login. */
    PROOF_WRONG,
    /** The issuer does not say that it checked the address, and nobody came with this identity before. */
    ADDRESS_UNVERIFIED,
    /** Nobody with this identity or address administers the account. */
    NO_ADMIN,
    /** The admin with this address is somebody else at the issuer. */
    OTHER_PERSON;

    /** Its name in texts. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The reason in the audit trail. */
    String reason() {
        return "sign-on-" + word();
    }
}
