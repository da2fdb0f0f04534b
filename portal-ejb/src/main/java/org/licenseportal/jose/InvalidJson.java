package org.licenseportal.jose;

/** A text is not JSON, or not the strict JSON that the exchange takes. The message is for people. */
public final class InvalidJson extends Exception {

    private static final long serialVersionUID = 1L;

    InvalidJson(String message) {
        super(message, null, false, false);
    }
}
