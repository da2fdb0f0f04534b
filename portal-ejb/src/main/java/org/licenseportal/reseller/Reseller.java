package org.licenseportal.reseller;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A business partner of the vendor: buys sites and vouchers and installs the software at its customers. */
@Entity
@Table(name = "reseller")
class Reseller {

    @Id
    private String number;

    private String name;

    /** Since when it may do nothing more, epoch milliseconds; null while it may. */
    @Column(name = "suspended_at")
    private Long suspendedAt;

    @Version
    private long version;

    protected Reseller() {}

    ResellerNumber number() {
        return new ResellerNumber(number);
    }

    String name() {
        return name;
    }

    boolean suspended() {
        return suspendedAt != null;
    }
}
