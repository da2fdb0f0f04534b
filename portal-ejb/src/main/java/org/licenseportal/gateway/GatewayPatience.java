package org.licenseportal.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.licenseportal.kernel.Clocks;

/** From when on a gateway is late. */
@ApplicationScoped
public class GatewayPatience {

    /** An upload to which no part comes for longer is incomplete. */
    private static final Duration UPLOAD = Duration.ofMinutes(2);

    /** A system update that takes longer is none any more. */
    private static final Duration UPDATE = Duration.ofHours(1);

    @Inject
    GatewaySettings settings;

    @Inject
    Clocks clocks;

    /** The connection to a gateway that was last heard of before this moment is lost. */
    public Instant heardSince() {
        return clocks.now().minus(settings.silent());
    }

    /** A system update that began before this moment does not excuse anything any more. */
    public Instant updatingSince() {
        return clocks.now().minus(UPDATE);
    }

    /** An upload whose last part came before this moment is incomplete. */
    public Instant partSince() {
        return clocks.now().minus(UPLOAD);
    }
}
