package org.licenseportal.client.online;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;

/**
 * Where the portal is.
 *
 * @param base its public URL, without a slash at the end
 */
public record PortalAddress(URI base) {

    /**
     * Plain {@code http} is for the portal on this very machine: anywhere else activation codes would travel readable.
     *
     * @param url the portal's public URL, as {@code https://portal.example}
     * @return it
     * @throws IllegalArgumentException when it is not such a URL
     */
    public static PortalAddress of(String url) {
        PortalAddress address = ofPlain(url);
        if (!address.isSafe()) {
            throw new IllegalArgumentException("the portal's address has to begin with https://");
        }
        return address;
    }

    /**
     * As {@link #of}, with plain {@code http} allowed to any machine, for a network that is protected in another way.
     *
     * @param url the portal's public URL
     * @return it
     * @throws IllegalArgumentException when it is not such a URL
     */
    public static PortalAddress ofPlain(String url) {
        try {
            URI uri = new URI(url.strip().replaceFirst("/+$", ""));
            boolean web = List.of("http", "https").contains(String.valueOf(uri.getScheme()));
            if (!web || uri.getHost() == null || uri.getUserInfo() != null || uri.getRawQuery() != null) {
                throw new IllegalArgumentException("not the address of a portal, which is like https://portal.example");
            }
            return new PortalAddress(uri);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("not the address of a portal, which is like https://portal.example", e);
        }
    }

    /** @return whether nobody between can read what is sent: encrypted, or for this machine */
    public boolean isSafe() {
        return base.getScheme().equals("https") || isThisMachine(base);
    }

    static boolean isThisMachine(URI uri) {
        String host = uri.getHost();
        return host.equals("localhost") || host.matches("127(\\.\\d{1,3}){3}") || host.equals("[::1]");
    }

    URI requests() {
        return URI.create(base + "/api/v1/license-requests");
    }

    URI gatewayMessages() {
        return URI.create(base + "/api/v1/gateways/messages");
    }

    URI keys() {
        return URI.create(base + "/.well-known/license-keys");
    }

    /** @return the page where people upload a request */
    public URI registerPage() {
        return URI.create(base + "/register");
    }

    /** @return the portal's URL */
    @Override
    public String toString() {
        return base.toString();
    }
}
