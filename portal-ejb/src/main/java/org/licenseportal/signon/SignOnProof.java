package org.licenseportal.signon;

import java.util.Optional;
import org.licenseportal.identity.EmailAddress;

/** What an issuer said of who came back from it. */
sealed interface SignOnProof {

    /**
     * It is this one.
     *
     * @param subject who it is at the issuer
     * @param email the address, where the issuer says that it checked it
     */
    record Proved(Subject subject, Optional<EmailAddress> email) implements SignOnProof {}

    /**
     * Nothing that counts.
     *
     * @param refusal why
     */
    record Failed(SignOnRefusal refusal) implements SignOnProof {}
}
