package org.licenseportal.identity;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * For whom a passkey is made, in the words of WebAuthn: browsers show it nowhere else. It follows from the public
 * address of the portal and never from a request.
 *
 * @param id the name of the host
 * @param origin scheme, host and port, as browsers write them
 */
record RelyingParty(String id, String origin) {

    private static final Pattern NUMBERS = Pattern.compile("[0-9.]+|\\[.*]");
    private static final String LOCALHOST = "localhost";

    /** Empty where no browser makes passkeys: at a bare network address, or without HTTPS but for localhost. */
    static Optional<RelyingParty> of(String publicUrl) {
        URI address = URI.create(publicUrl);
        if (address.getHost() == null || address.getScheme() == null) {
            return Optional.empty();
        }
        String scheme = address.getScheme().toLowerCase(Locale.ROOT);
        String host = address.getHost().toLowerCase(Locale.ROOT);
        boolean secure = scheme.equals("https") || host.equals(LOCALHOST) || host.endsWith("." + LOCALHOST);
        if (!secure || NUMBERS.matcher(host).matches()) {
            return Optional.empty();
        }
        boolean usual = address.getPort() < 0 || address.getPort() == (scheme.equals("https") ? 443 : 80);
        return Optional.of(new RelyingParty(host, scheme + "://" + host + (usual ? "" : ":" + address.getPort())));
    }
}
