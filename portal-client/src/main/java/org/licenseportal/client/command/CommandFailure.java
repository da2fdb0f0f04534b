package org.licenseportal.client.command;

import org.licenseportal.client.ClientException;

/** A command cannot go on, and knows best how to say so. */
final class CommandFailure extends ClientException {
    private static final long serialVersionUID = 1L;

    private final ExitCode exit;

    CommandFailure(ExitCode exit, String message) {
        super(message);
        this.exit = exit;
    }

    ExitCode exit() {
        return exit;
    }
}
