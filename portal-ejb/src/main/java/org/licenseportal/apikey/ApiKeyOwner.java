package org.licenseportal.apikey;

import java.util.List;
import java.util.Optional;
import org.licenseportal.customer.AccountId;
import org.licenseportal.reseller.ResellerNumber;

/**
 * Whom an API key speaks for.
 *
 * @param id the identifier of the key, which opens nothing
 * @param reseller the reseller; empty when the key is the vendor's or an account's
 * @param account the account of a customer; empty for everybody else
 * @param label what the key was made for
 * @param scopes what it may be used for; empty for all that its owner may
 */
public record ApiKeyOwner(
        String id, Optional<ResellerNumber> reseller, Optional<AccountId> account, String label, List<String> scopes) {

    /** Keeps its own copy. */
    public ApiKeyOwner {
        scopes = List.copyOf(scopes);
    }

    /** Whether the key may be used for this. */
    public boolean allows(String scope) {
        return scopes.isEmpty() || scopes.contains(scope);
    }

    /** True when the key is the vendor's, who may see everything. */
    public boolean isVendor() {
        return reseller.isEmpty() && account.isEmpty();
    }
}
