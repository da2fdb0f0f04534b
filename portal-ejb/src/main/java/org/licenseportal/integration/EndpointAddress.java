package org.licenseportal.integration;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/**
 * The address of a program of the customer's that is called when an integration is switched. Whether it may be called
 * is asked of {@link org.licenseportal.outbound.OutboundService}.
 *
 * @param value an address of the web with a host
 */
public record EndpointAddress(String value) {

    /** The longest address. */
    public static final int LONGEST = 500;

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
        if (text == null || text.length() > LONGEST || !text.chars().allMatch(letter -> letter > ' ' && letter < 127)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new URI(text))
                    .filter(address -> address.getHost() != null)
                    .filter(address -> address.getPort() != 0 && address.getPort() <= LAST_PORT);
        } catch (URISyntaxException broken) {
            return Optional.empty();
        }
    }

    /** The same as an address to call. */
    URI uri() {
        return read(value).orElseThrow();
    }

    /** The host, as a name or as a number. */
    public String host() {
        return uri().getHost();
    }

    @Override
    public String toString() {
        return value;
    }
}
