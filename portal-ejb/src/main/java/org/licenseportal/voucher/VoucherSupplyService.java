package org.licenseportal.voucher;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.licenseportal.kernel.Roles;

/** Makes vouchers, and tells the vendor what became of them. Redeeming them is {@link VoucherService}'s. */
@Stateless
public class VoucherSupplyService {

    /** Nobody can guess what it gives: codes are worth money. */
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    VoucherSupplyRepository vouchers;

    /** Makes vouchers in the caller's transaction, each with a code that cannot be guessed. */
    @RolesAllowed(Roles.VENDOR_ADMIN)
    public List<VoucherCode> issue(IssueVouchers wanted) {
        List<VoucherCode> codes = Stream.generate(() -> VoucherCode.random(RANDOM))
                .limit(wanted.quantity())
                .toList();
        vouchers.add(wanted, codes);
        return codes;
    }

    /** The voucher of this code, whoever owns it. */
    @RolesAllowed(Roles.VENDOR_ADMIN)
    public Optional<VoucherDetails> find(VoucherCode code) {
        return vouchers.find(code).map(Voucher::details);
    }

    /** The vouchers of an order, by part and code, whoever owns them. */
    @RolesAllowed(Roles.VENDOR_ADMIN)
    public List<VoucherDetails> ofOrder(PurchaseOrderNumber order) {
        return vouchers.ofOrder(order).stream().map(Voucher::details).toList();
    }
}
