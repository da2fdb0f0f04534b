package org.licenseportal.notification;

/** How the way to the mail server is protected. */
enum MailTls {
    /** Begins in clear text and must turn to TLS before anything is said. */
    STARTTLS(587),
    /** TLS from the first byte. */
    IMPLICIT(465),
    /** Not at all: for a mail server on the same machine. */
    NONE(25);

    private final int port;

    MailTls(int port) {
        this.port = port;
    }

    /** The port that goes with it, where no other is set. */
    int port() {
        return port;
    }
}
