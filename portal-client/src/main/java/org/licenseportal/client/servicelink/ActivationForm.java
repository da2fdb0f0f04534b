package org.licenseportal.client.servicelink;

import java.util.Optional;

/**
 * The activation screen as typed, unchecked. A text that was left out is empty, never {@code null}.
 *
 * @param platform which telephone system; empty when none was chosen
 * @param id Application Record ID or ServiceLink ID, by the platform
 * @param address of the license server, or several, separated by blanks or commas
 * @param port TCP port of these; may be empty
 * @param proxy HTTP proxy as HOST:PORT; may be empty
 * @param proxyUser user for the proxy; may be empty
 * @param proxyPassword password for the proxy; empty keeps the one known for this proxy and user
 */
public record ActivationForm(
        Optional<Platform> platform,
        String id,
        String address,
        String port,
        String proxy,
        String proxyUser,
        String proxyPassword) {

    /** Nothing was typed. */
    public static final ActivationForm EMPTY = new ActivationForm(Optional.empty(), "", "", "", "", "", "");

    /** White space around what was typed counts for nothing, but in a password. */
    public ActivationForm {
        id = id.strip();
        address = address.strip();
        port = port.strip();
        proxy = proxy.strip();
        proxyUser = proxyUser.strip();
    }

    /**
     * @param platform which telephone system
     * @param id of the site
     * @param address of the license server; may be empty
     * @return a form without port and proxy
     */
    public static ActivationForm of(Platform platform, String id, String address) {
        return new ActivationForm(Optional.of(platform), id, address, "", "", "", "");
    }

    /**
     * @param known telephone system
     * @param site of the installation
     * @return this form with these in their fields
     */
    public ActivationForm of(Platform known, String site) {
        return new ActivationForm(Optional.of(known), site, address, port, proxy, proxyUser, proxyPassword);
    }

    /** @return everything but the password */
    @Override
    public String toString() {
        return "ActivationForm[" + platform + ", " + id + ", " + address + ", " + port + ", " + proxy + "]";
    }
}
