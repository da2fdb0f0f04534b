package org.licenseportal.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** {@code Authorization: Bearer KEY} (RFC 6750). */
final class BearerKey {

    private static final String HEADER = "Authorization";
    private static final String SCHEME = "bearer ";

    private BearerKey() {}

    static Optional<String> read(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HEADER))
                .filter(header -> header.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .map(header -> header.substring(SCHEME.length()).strip());
    }
}
