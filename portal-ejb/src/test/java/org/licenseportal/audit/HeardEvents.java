package org.licenseportal.audit;

import jakarta.enterprise.event.Event;
import java.lang.reflect.Proxy;
import org.licenseportal.kernel.persistence.Persistence;
import org.licenseportal.kernel.persistence.Wiring;
import org.licenseportal.reseller.ResellerChanged;

/** Gives services events that the audit trail hears at once, as the server's do. */
public final class HeardEvents {

    private HeardEvents() {}

    /** Wires services whose events reach the trail. */
    public static Wiring wiring(Persistence persistence) {
        var audit = persistence.service(ResellerAudit.class);
        var events = (Event<?>) Proxy.newProxyInstance(
                HeardEvents.class.getClassLoader(), new Class<?>[] {Event.class}, (proxy, method, arguments) -> {
                    if (arguments[0] instanceof ResellerChanged changed) {
                        audit.changed(changed);
                    }
                    return null;
                });
        return persistence.wiring().with(Event.class, events);
    }
}
