package org.licenseportal.client.servicelink.state;

import java.util.List;
import java.util.Optional;

/**
 * How the license server is reached.
 *
 * @param servers URLs, tried in this order; none for an installation that is served by files alone
 * @param proxy what to go through; empty for what the environment says
 */
public record Route(List<String> servers, Optional<ProxyLogin> proxy) {
    /** Nothing is known. */
    public static final Route NONE = new Route(List.of(), Optional.empty());

    /** Keeps a list of its own. */
    public Route {
        servers = List.copyOf(servers);
    }

    /**
     * An HTTP proxy and who asks it.
     *
     * @param address as HOST:PORT
     * @param user where it wants one
     * @param password of that user; a secret
     */
    public record ProxyLogin(String address, Optional<String> user, Optional<String> password) {
        /** @return address and user, never the password */
        @Override
        public String toString() {
            return user.map(name -> name + "@").orElse("") + address;
        }
    }
}
