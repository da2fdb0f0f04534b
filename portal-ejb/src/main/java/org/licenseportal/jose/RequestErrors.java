package org.licenseportal.jose;

import java.util.ArrayList;
import java.util.List;

/** Gathers what is wrong, so that the sender learns all of it at once. */
final class RequestErrors {

    private final List<RequestError> errors = new ArrayList<>();

    void add(String pointer, String detail) {
        errors.add(new RequestError(pointer, detail));
    }

    void throwIfAny() throws ReadingFailure {
        if (!errors.isEmpty()) {
            throw new ReadingFailure(new RequestReading.MalformedRequest(errors));
        }
    }
}
