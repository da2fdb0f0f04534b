package org.licenseportal.assignment;

import java.util.Set;
import org.licenseportal.kernel.Actor;
import org.licenseportal.reseller.ResellerNumber;
import org.licenseportal.site.SiteId;
import org.licenseportal.voucher.VoucherCode;

/**
 * The wish to assign vouchers to a site, all of them or none.
 *
 * @param key what the asker calls this wish: the same key with the same vouchers and site is the same wish
 * @param codes the vouchers, 1 to 100
 * @param site where they go
 * @param owner whose vouchers and site they are
 * @param actor who asks
 */
public record AssignVouchers(
        IdempotencyKey key, Set<VoucherCode> codes, SiteId site, ResellerNumber owner, Actor actor) {

    /** The most vouchers that go in one assignment. */
    public static final int MOST = 100;

    /** Refuses none and too many with an {@link IllegalArgumentException}. */
    public AssignVouchers {
        codes = Set.copyOf(codes);
        if (codes.isEmpty() || codes.size() > MOST) {
            throw new IllegalArgumentException("One assignment has 1 to " + MOST + " vouchers");
        }
    }
}
