package org.licenseportal.jose;

import java.util.List;
import java.util.function.Function;

/** What became of reading bytes as a license request. */
public sealed interface RequestReading {

    /** A request that keeps the format and whose signature is right. */
    record Accepted(RequestDocument document) implements RequestReading {}

    /** Not a request, or one with missing or wrong claims: all that is wrong, at least one entry. */
    record MalformedRequest(List<RequestError> errors) implements RequestReading {

        /** Takes a copy. */
        public MalformedRequest {
            errors = List.copyOf(errors);
        }
    }

    /** The signature does not fit, or its algorithm is not accepted. */
    record SignatureInvalid(String detail) implements RequestReading {}

    /** More bytes than a request may have. */
    record TooLarge(int limit) implements RequestReading {}

    /** Handles each case; the compiler sees that none is forgotten. */
    default <T> T fold(
            Function<Accepted, T> accepted,
            Function<MalformedRequest, T> malformed,
            Function<SignatureInvalid, T> signatureInvalid,
            Function<TooLarge, T> tooLarge) {
        if (this instanceof Accepted reading) {
            return accepted.apply(reading);
        }
        if (this instanceof MalformedRequest reading) {
            return malformed.apply(reading);
        }
        if (this instanceof SignatureInvalid reading) {
            return signatureInvalid.apply(reading);
        }
        return tooLarge.apply((TooLarge) this);
    }
}
