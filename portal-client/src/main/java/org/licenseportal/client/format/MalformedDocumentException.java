package org.licenseportal.client.format;

import org.licenseportal.client.ClientException;

/** A document is not in the form that it should have; the message says where, and repeats no secret. */
public final class MalformedDocumentException extends ClientException {
    private static final long serialVersionUID = 1L;

    /** @param message what is wrong, as a sentence for people */
    public MalformedDocumentException(String message) {
        super(message);
    }

    /**
     * @param message what is wrong, as a sentence for people
     * @param cause what the parser said
     */
    public MalformedDocumentException(String message, Throwable cause) {
        super(message, cause);
    }
}
