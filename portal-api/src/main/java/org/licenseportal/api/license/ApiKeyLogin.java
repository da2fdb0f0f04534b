package org.licenseportal.api.license;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.licenseportal.apikey.ApiKeyOwner;
import org.licenseportal.apikey.ApiKeyService;

/** {@code Authorization: Bearer KEY} (RFC 6750). */
@ApplicationScoped
class ApiKeyLogin {

    private static final String SCHEME = "bearer ";

    @Inject
    ApiKeyService keys;

    /** Whom the key in the header speaks for; empty when there is none, or none that counts. */
    Optional<ApiKeyOwner> owner(String authorization) {
        return Optional.ofNullable(authorization)
                .filter(header -> header.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .map(header -> header.substring(SCHEME.length()).strip())
                .flatMap(keys::owner);
    }
}
