package org.licenseportal.signon;

/** What became of other settings of single sign-on. */
public sealed interface SignOnSaving {

    /** They hold. */
    record Saved() implements SignOnSaving {}

    /** The caller sees no such account. */
    record Unknown() implements SignOnSaving {}

    /**
     * They do not, and nothing was changed.
     *
     * @param fault why
     */
    record Refused(SignOnFault fault) implements SignOnSaving {}
}
