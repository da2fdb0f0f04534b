package org.licenseportal.gateway;

import org.licenseportal.customer.AccountId;

/**
 * The wish to have a gateway for a customer. It does not say its code, which is a secret while it is good.
 *
 * @param account the customer
 * @param code what the gateway shows, as somebody typed it
 */
public record ClaimGateway(AccountId account, String code) {

    @Override
    public String toString() {
        return "a claim for " + account;
    }
}
