package org.licenseportal.outbound;

import org.licenseportal.kernel.Clocks;

/** The way outside for tests of other features, which play those outside on this machine. */
public final class OutboundFixture {

    private OutboundFixture() {}

    /** A way that leads outside alone. */
    public static OutboundService service() {
        OutboundService service = new OutboundService();
        service.clocks = new Clocks();
        return service;
    }

    /** Lets it lead inside as well, or outside alone. */
    public static void leadInside(OutboundService service, boolean inside) {
        service.inside = inside;
    }
}
