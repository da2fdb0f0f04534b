package org.licenseportal.audit;

import java.util.Optional;
import org.licenseportal.kernel.Actor;
import org.licenseportal.kernel.Caller;

/**
 * Where an audited request came from.
 *
 * @param actor who: a login, an API key's label, or the device of a site; cut to 200 characters
 * @param address the network address, where there is one; cut to 64 characters
 * @param requestId the {@code X-Request-Id} of the HTTP request, where there is one; cut to 64 characters
 */
public record AuditOrigin(String actor, Optional<String> address, Optional<String> requestId) {

    /** Somebody who has a login or an API key. */
    public static AuditOrigin of(Actor actor) {
        return of(actor.name(), actor.caller());
    }

    /** Whoever it is that called. */
    public static AuditOrigin of(String actor, Caller caller) {
        return new AuditOrigin(actor, Optional.of(caller.address()), Optional.of(caller.requestId()));
    }
}
