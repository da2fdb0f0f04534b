package org.licenseportal.customer;

import java.util.Optional;
import org.licenseportal.reseller.ResellerNumber;

/**
 * Whose customers somebody sees (decision 0009): a partner all of its own, an admin of an account that one. Whatever is
 * outside looks like what does not exist. Exactly one of the two is there.
 *
 * @param partner the reseller whose customers they are
 * @param account the one account
 */
public record CustomerScope(Optional<ResellerNumber> partner, Optional<AccountId> account) {

    /** One of the two, never both. */
    public CustomerScope {
        if (partner.isPresent() == account.isPresent()) {
            throw new IllegalArgumentException("A scope is a partner's or an account's");
        }
    }

    /** All customers of this reseller. */
    public static CustomerScope of(ResellerNumber partner) {
        return new CustomerScope(Optional.of(partner), Optional.empty());
    }

    /** This account alone. */
    public static CustomerScope of(AccountId account) {
        return new CustomerScope(Optional.empty(), Optional.of(account));
    }

    /** Whether a customer of this reseller with this account is inside. */
    boolean holds(ResellerNumber reseller, AccountId id) {
        return partner.map(reseller::equals).orElse(true)
                && account.map(id::equals).orElse(true);
    }
}
