package org.licenseportal.integration;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/**
 * The address of a program of the customer's that is called when an integration is switched.
 *
 * @param value an address with {@code https}; where private addresses are allowed, {@code http} too
 */
public record EndpointAddress(String value) {

    /** The longest address. */
    public static final int LONGEST = 500;

    private static final int HTTPS_PORT = 443;
    private static final int HTTP_PORT = 80;
    private static final int LAST_PORT = 65_535;

    /** Takes an address as it stands in the database; what cannot be one is an {@link IllegalArgumentException}. */
    public EndpointAddress {
        if (read(value).isEmpty()) {
            throw new IllegalArgumentException("That is no address of an endpoint");
        }
    }

    /** Reads what a person or a program typed, spaces around it allowed; empty when it cannot be an address. */
    public static Optional<EndpointAddress> parse(String text) {
        return Optional.ofNullable(text)
                .map(String::strip)
                .filter(there -> read(there).isPresent())
                .map(EndpointAddress::new);
    }

    private static Optional<URI> read(String text) {
        if (text == null || text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            URI address = new URI(text);
            boolean web = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
            boolean plain = address.getRawUserInfo() == null && address.getRawFragment() == null;
            boolean ascii = text.chars().allMatch(character -> character > ' ' && character < 127);
            return web && plain && ascii && address.getHost() != null && address.getPort() <= LAST_PORT
                    ? Optional.of(address)
                    : Optional.empty();
        } catch (URISyntaxException broken) {
            return Optional.empty();
        }
    }

    private URI address() {
        return read(value).orElseThrow();
    }

    /** Whether what is sent there is encrypted. */
    public boolean encrypted() {
        return "https".equals(address().getScheme());
    }

    /** The host, as a name or as a number; that of IPv6 in brackets. */
    public String host() {
        return address().getHost();
    }

    /** The port. */
    int port() {
        int given = address().getPort();
        if (given > 0) {
            return given;
        }
        return encrypted() ? HTTPS_PORT : HTTP_PORT;
    }

    /** What the first line of a request names: path and query. */
    String target() {
        URI address = address();
        String path = address.getRawPath().isEmpty() ? "/" : address.getRawPath();
        return address.getRawQuery() == null ? path : path + "?" + address.getRawQuery();
    }

    /** The host and, unless it is the usual one, the port. */
    String authority() {
        return address().getRawAuthority();
    }

    @Override
    public String toString() {
        return value;
    }
}
