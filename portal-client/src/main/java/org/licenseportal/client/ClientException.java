package org.licenseportal.client;

/**
 * Root of everything that this library throws on purpose: a broken expectation, not an outcome. Outcomes that a caller
 * has to tell apart (a license that is not valid, a request that the portal refuses) are return values.
 */
public abstract class ClientException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param message what went wrong, as a sentence for people */
    protected ClientException(String message) {
        super(message);
    }

    /**
     * @param message what went wrong, as a sentence for people
     * @param cause what it came from
     */
    protected ClientException(String message, Throwable cause) {
        super(message, cause);
    }
}
