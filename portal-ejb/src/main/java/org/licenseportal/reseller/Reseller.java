package org.licenseportal.reseller;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

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

    Reseller(ResellerNumber number, ResellerName name) {
        this.number = number.value();
        this.name = name.value();
    }

    void rename(ResellerName other) {
        name = other.value();
    }

    /** Keeps it from doing anything; one that is suspended stays so since when it was. */
    void suspend(Instant now) {
        if (!suspended()) {
            suspendedAt = now.toEpochMilli();
        }
    }

    void resume() {
        suspendedAt = null;
    }

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
