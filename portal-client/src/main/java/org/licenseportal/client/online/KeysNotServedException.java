package org.licenseportal.client.online;

import org.licenseportal.client.ClientException;

/** The portal answered, but not with its key set. */
public final class KeysNotServedException extends ClientException {
    private static final long serialVersionUID = 1L;

    private final transient PortalProblem problem;

    KeysNotServedException(PortalProblem problem) {
        super("the portal does not give its key set: " + problem.title());
        this.problem = problem;
    }

    /** @return what the portal said */
    public PortalProblem problem() {
        return problem;
    }
}
