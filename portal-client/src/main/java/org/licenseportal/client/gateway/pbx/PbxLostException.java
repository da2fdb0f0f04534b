package org.licenseportal.client.gateway.pbx;

import org.licenseportal.client.ClientException;

/** There is no line to the telephone system. */
public final class PbxLostException extends ClientException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /** Why. */
    public enum Reason {
        /** It refuses user and password. */
        CREDENTIALS,
        /** Nothing answers, or nothing that is a telephone system. */
        UNREACHABLE,
        /** It answers, but its trunk is down. */
        TRUNK
    }

    PbxLostException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    PbxLostException(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    /** @return why */
    public Reason reason() {
        return reason;
    }
}
