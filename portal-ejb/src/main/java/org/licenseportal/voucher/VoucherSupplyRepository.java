package org.licenseportal.voucher;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** New vouchers in the database. They are the vendor's until the order is placed, so the finder takes no owner. */
@Dependent
class VoucherSupplyRepository {

    private static final int ROWS_AT_ONCE = 100;

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    void add(IssueVouchers wanted, List<VoucherCode> codes) {
        for (int from = 0; from < codes.size(); from += ROWS_AT_ONCE) {
            insert(wanted, codes.subList(from, Math.min(codes.size(), from + ROWS_AT_ONCE)));
        }
    }

    private void insert(IssueVouchers wanted, List<VoucherCode> codes) {
        var insert = entities.createNativeQuery("insert into voucher (code, part_number, reseller_number,"
                + " purchase_order, issued_at) values "
                + String.join(", ", Collections.nCopies(codes.size(), "(?, ?, ?, ?, ?)")));
        int place = 1;
        for (VoucherCode code : codes) {
            insert.setParameter(place++, code.value())
                    .setParameter(place++, wanted.part().value())
                    .setParameter(place++, wanted.owner().value())
                    .setParameter(place++, wanted.order().value())
                    .setParameter(place++, wanted.now().toEpochMilli());
        }
        insert.executeUpdate();
    }

    Optional<Voucher> find(VoucherCode code) {
        return Optional.ofNullable(entities.find(Voucher.class, code.value()));
    }

    List<Voucher> ofOrder(PurchaseOrderNumber order) {
        return entities.createQuery(
                        "select v from Voucher v where v.purchaseOrder = :order order by v.partNumber, v.code",
                        Voucher.class)
                .setParameter("order", order.value())
                .getResultList();
    }
}
