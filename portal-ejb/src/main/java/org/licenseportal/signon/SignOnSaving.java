package org.licenseportal.signon;

import java.util.List;

/** What became of other settings of single sign-on. */
public sealed interface SignOnSaving {

    /** They hold. */
    record Saved() implements SignOnSaving {}

    /** The caller sees no such account. */
    record Unknown() implements SignOnSaving {}

    /**
     * They do not, and nothing was changed.
     *
     * @param faults what is wrong, at least one thing
     */
    record Refused(List<SignOnFault> faults) implements SignOnSaving {

        /** Keeps its own copy. */
        public Refused {
            faults = List.copyOf(faults);
        }
    }
}
