package org.licenseportal.client.license;

import java.util.function.Function;

/** What the verifier found: a license that holds here and now, or the first flaw. */
public sealed interface Verification {

    /**
     * @param whenValid what to make of a valid license
     * @param whenNot what to make of the flaw
     * @param <T> what both make
     * @return the result of the one that fits
     */
    <T> T fold(Function<Valid, T> whenValid, Function<Invalid, T> whenNot);

    /**
     * Genuine, for this machine, in time, not rolled back. Look at {@link LicenseTerms#deactivated()} all the same: a
     * genuine license may say that the site was given up.
     *
     * @param terms what it grants
     */
    record Valid(LicenseTerms terms) implements Verification {
        @Override
        public <T> T fold(Function<Valid, T> whenValid, Function<Invalid, T> whenNot) {
            return whenValid.apply(this);
        }
    }

    /**
     * Not to be used.
     *
     * @param flaw the first that was found
     * @param detail one sentence for people
     */
    record Invalid(Flaw flaw, String detail) implements Verification {
        @Override
        public <T> T fold(Function<Valid, T> whenValid, Function<Invalid, T> whenNot) {
            return whenNot.apply(this);
        }
    }
}
