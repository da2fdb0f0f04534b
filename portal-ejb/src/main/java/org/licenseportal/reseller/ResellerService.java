package org.licenseportal.reseller;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;

/** Answers who the resellers are. */
@Stateless
public class ResellerService {

    @Inject
    ResellerRepository resellers;

    /** True when there is such a reseller and it is not suspended: only then may it own a site or use its vouchers. */
    @PermitAll
    public boolean exists(ResellerNumber number) {
        return resellers.find(number).filter(reseller -> !reseller.suspended()).isPresent();
    }

    /** The reseller, suspended or not. */
    @PermitAll
    public Optional<ResellerDetails> find(ResellerNumber number) {
        return resellers.find(number).map(ResellerDetails::of);
    }
}
