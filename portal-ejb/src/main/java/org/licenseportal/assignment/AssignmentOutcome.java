package org.licenseportal.assignment;

import java.util.List;
import java.util.function.Function;
import org.licenseportal.voucher.VoucherRedemption;

/** What became of the wish to assign vouchers. Either all of them are assigned or nothing is changed. */
public sealed interface AssignmentOutcome {

    /**
     * All are assigned, for ever.
     *
     * @param receipt what was done
     * @param repeated true when an earlier request with the same key did it
     */
    record Assigned(AssignmentReceipt receipt, boolean repeated) implements AssignmentOutcome {}

    /**
     * Somebody was faster.
     *
     * @param redemptions who used which of the vouchers, by code
     */
    record Used(List<VoucherRedemption> redemptions) implements AssignmentOutcome {}

    /**
     * It cannot be done.
     *
     * @param reason why
     */
    record Refused(AssignmentRefusal reason) implements AssignmentOutcome {}

    /** Goes on with the one function that fits. */
    default <R> R fold(
            Function<? super Assigned, R> assigned,
            Function<? super Used, R> used,
            Function<? super Refused, R> refused) {
        if (this instanceof Assigned done) {
            return assigned.apply(done);
        }
        return this instanceof Used late ? used.apply(late) : refused.apply((Refused) this);
    }
}
