package org.licenseportal.voucher;

import java.util.List;
import java.util.function.Function;

/** What became of the wish to redeem some vouchers. Either all of them are redeemed or none. */
public sealed interface RedemptionOutcome {

    /**
     * All are redeemed, and the site has what they give.
     *
     * @param codes the codes, sorted
     */
    record Redeemed(List<VoucherCode> codes) implements RedemptionOutcome {}

    /**
     * The reseller has no such vouchers.
     *
     * @param codes the codes that it does not have, sorted
     */
    record Unknown(List<VoucherCode> codes) implements RedemptionOutcome {}

    /**
     * Some were redeemed before.
     *
     * @param codes the codes that are used, sorted
     */
    record Used(List<VoucherCode> codes) implements RedemptionOutcome {}

    /** Goes on with the one function that fits. */
    default <R> R fold(
            Function<? super Redeemed, R> redeemed,
            Function<? super Unknown, R> unknown,
            Function<? super Used, R> used) {
        if (this instanceof Redeemed all) {
            return redeemed.apply(all);
        }
        return this instanceof Unknown some ? unknown.apply(some) : used.apply((Used) this);
    }
}
