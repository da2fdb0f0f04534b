package org.licenseportal.apikey;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.licenseportal.customer.CustomerService;
import org.licenseportal.kernel.Clocks;
import org.licenseportal.kernel.PortalSettings;
import org.licenseportal.reseller.ResellerService;

/** Tells whom an API key speaks for. */
@Stateless
public class ApiKeyService {

    private static final String DEMO_PREFIX = "demo-";

    @Inject
    ApiKeyRepository keys;

    @Inject
    ResellerService resellers;

    @Inject
    CustomerService customers;

    @Inject
    PortalSettings settings;

    @Inject
    Clocks clocks;

    /**
     * Whom the key speaks for; empty when there is no such key, it was revoked, its reseller is suspended,
     * or its account is deactivated or deleted. The keys
     * of the demo are known to everybody: outside demo mode they open nothing, even where its data was loaded once.
     *
     * @param presented the key as the program sent it
     */
    @PermitAll
    public Optional<ApiKeyOwner> owner(String presented) {
        if (presented.startsWith(DEMO_PREFIX) && !settings.demo()) {
            return Optional.empty();
        }
        return keys.find(ApiKeyHash.of(presented))
                .filter(key -> !key.revoked())
                .filter(key -> key.owner().reseller().map(resellers::exists).orElse(true))
                .filter(key -> key.owner().account().map(customers::isServed).orElse(true))
                .map(this::use);
    }

    private ApiKeyOwner use(ApiKey key) {
        Instant now = clocks.now();
        if (key.staleAt(now)) {
            keys.used(key, now);
        }
        return key.owner();
    }
}
