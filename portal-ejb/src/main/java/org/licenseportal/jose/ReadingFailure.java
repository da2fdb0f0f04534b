package org.licenseportal.jose;

import java.util.List;

/** Carries the outcome out of the depth of the reader. Never leaves the package, hence no stack trace. */
final class ReadingFailure extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient RequestReading reading;

    ReadingFailure(RequestReading reading) {
        super(reading.toString(), null, false, false);
        this.reading = reading;
    }

    static ReadingFailure malformed(String pointer, String detail) {
        return new ReadingFailure(new RequestReading.MalformedRequest(List.of(new RequestError(pointer, detail))));
    }

    static ReadingFailure signatureInvalid(String detail) {
        return new ReadingFailure(new RequestReading.SignatureInvalid(detail));
    }

    RequestReading reading() {
        return reading;
    }
}
