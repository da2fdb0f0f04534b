package org.licenseportal.order;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.licenseportal.reseller.ResellerNumber;
import org.licenseportal.voucher.PurchaseOrderNumber;

/** What a reseller ordered of the vendor. Once placed it stays as it is. */
@Entity
@Table(name = "purchase_order")
class PurchaseOrder {

    @Id
    private String number;

    @Column(name = "reseller_number")
    private String resellerNumber;

    @Column(name = "placed_at")
    private long placedAt;

    @Column(name = "placed_by")
    private String placedBy;

    @Column(name = "voucher_count")
    private int voucherCount;

    @Column(name = "site_count")
    private int siteCount;

    @Version
    private long version;

    protected PurchaseOrder() {}

    OrderSummary summary() {
        return new OrderSummary(
                new PurchaseOrderNumber(number),
                new ResellerNumber(resellerNumber),
                Instant.ofEpochMilli(placedAt),
                placedBy,
                voucherCount,
                siteCount);
    }
}
