package org.licenseportal.voucher;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.licenseportal.catalog.PartNumber;
import org.licenseportal.site.SiteId;

/** A prepaid code. It is bought with a part, and gives what the part grants to one site, whole and once. */
@Entity
@Table(name = "voucher")
class Voucher {

    @Id
    private String code;

    @Column(name = "part_number")
    private String partNumber;

    @Column(name = "reseller_number")
    private String resellerNumber;

    @Column(name = "purchase_order")
    private String purchaseOrder;

    @Column(name = "issued_at")
    private long issuedAt;

    @Column(name = "site_id")
    private String siteId;

    @Column(name = "used_at")
    private Long usedAt;

    @Version
    private long version;

    protected Voucher() {}

    VoucherCode code() {
        return new VoucherCode(code);
    }

    PartNumber part() {
        return new PartNumber(partNumber);
    }

    boolean used() {
        return usedAt != null;
    }

    VoucherDetails details() {
        return new VoucherDetails(
                code(),
                part(),
                new PurchaseOrderNumber(purchaseOrder),
                Instant.ofEpochMilli(issuedAt),
                Optional.ofNullable(siteId).map(SiteId::new),
                Optional.ofNullable(usedAt).map(Instant::ofEpochMilli));
    }
}
