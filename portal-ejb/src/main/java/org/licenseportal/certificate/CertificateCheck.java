package org.licenseportal.certificate;

import java.time.Duration;
import java.util.function.Function;

/** What the check of a certificate's code came to. */
public sealed interface CertificateCheck {

    /**
     * The portal issued it.
     *
     * @param statement what it says of it
     */
    record Genuine(CertificateStatement statement) implements CertificateCheck {}

    /** The code is well formed, but there is no certificate of it. */
    record Unknown() implements CertificateCheck {}

    /** No certificate can have this code: a character is wrong, missing or too many. */
    record Mistyped() implements CertificateCheck {}

    /**
     * There were too many checks from the same address.
     *
     * @param patience how long to wait before the next
     */
    record TooMany(Duration patience) implements CertificateCheck {}

    /** Goes on with the one function that fits. */
    default <R> R fold(
            Function<? super Genuine, R> genuine,
            Function<? super Unknown, R> unknown,
            Function<? super Mistyped, R> mistyped,
            Function<? super TooMany, R> tooMany) {
        if (this instanceof Genuine known) {
            return genuine.apply(known);
        }
        if (this instanceof Unknown nobodys) {
            return unknown.apply(nobodys);
        }
        return this instanceof Mistyped wrong ? mistyped.apply(wrong) : tooMany.apply((TooMany) this);
    }
}
