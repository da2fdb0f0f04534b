package org.licenseportal.activation;

import java.util.function.Function;
import org.licenseportal.license.IssuedLicense;

/** The answer to a license request. */
public sealed interface ActivationOutcome {

    /**
     * A license.
     *
     * @param repeated true when the same request was answered before and this is that answer again
     */
    record Issued(IssuedLicense license, boolean repeated) implements ActivationOutcome {}

    /** No license, and nothing changed. */
    record Refused(Refusal refusal) implements ActivationOutcome {}

    /** Answers by kind; the compiler sees to it that no kind is forgotten. */
    default <T> T fold(Function<Issued, T> issued, Function<Refused, T> refused) {
        if (this instanceof Issued license) {
            return issued.apply(license);
        }
        return refused.apply((Refused) this);
    }
}
