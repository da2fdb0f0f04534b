package org.licenseportal.customer;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.licenseportal.kernel.Actor;
import org.licenseportal.kernel.Retry;
import org.licenseportal.reseller.ResellerNumber;

/** A partner is a customer itself, from the first login of one of its users on (DASH-4). */
@Stateless
public class OwnAccountService {

    @Inject
    OwnAccountTransaction transaction;

    /**
     * The account of the partner itself, which is made where it is not there yet; of two at once, both get the same.
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public CustomerDetails ownAccount(ResellerNumber partner, Actor actor) {
        return Retry.onConflict(() -> transaction.ownAccount(partner, actor));
    }
}
