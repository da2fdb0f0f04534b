package org.licenseportal.kernel;

import java.util.Objects;

/**
 * Who asks for a change, for the audit trail.
 *
 * @param name the address that somebody logged in with, or {@code API key} and its label
 * @param caller where the request came from
 */
public record Actor(String name, Caller caller) {

    /** Both parts are always known. */
    public Actor {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(caller, "caller");
    }
}
