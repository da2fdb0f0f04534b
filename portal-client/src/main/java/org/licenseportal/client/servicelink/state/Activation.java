package org.licenseportal.client.servicelink.state;

import org.licenseportal.client.request.SiteReference;
import org.licenseportal.client.servicelink.Platform;

/**
 * Who this installation is for the license server.
 *
 * @param platform its telephone system
 * @param id Application Record ID or ServiceLink ID
 * @param route to the license server
 */
public record Activation(Platform platform, String id, Route route) {

    /** @return the site as requests name it */
    public SiteReference site() {
        return platform.server().reference(id);
    }

    /**
     * @param other way to the license server
     * @return this with that way
     */
    public Activation via(Route other) {
        return new Activation(platform, id, other);
    }
}
