package org.licenseportal.assignment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.licenseportal.site.SiteId;

/** That some vouchers were assigned to a site: who did it and when. It never changes. */
@Entity
@Table(name = "assignment")
class Assignment {

    @Id
    private String id;

    @Column(name = "reseller_number")
    private String resellerNumber;

    @Column(name = "idempotency_key")
    private String idempotencyKey;

    @Column(name = "site_id")
    private String siteId;

    @Column(name = "assigned_by")
    private String assignedBy;

    @Column(name = "assigned_at")
    private long assignedAt;

    @Version
    private long version;

    protected Assignment() {}

    Assignment(AssignmentId id, AssignVouchers wish, Instant now) {
        this.id = id.value();
        resellerNumber = wish.owner().value();
        idempotencyKey = wish.key().value();
        siteId = wish.site().value();
        assignedBy = wish.actor().name();
        assignedAt = now.toEpochMilli();
    }

    AssignmentId id() {
        return new AssignmentId(id);
    }

    SiteId site() {
        return new SiteId(siteId);
    }

    String assignedBy() {
        return assignedBy;
    }

    Instant assignedAt() {
        return Instant.ofEpochMilli(assignedAt);
    }
}
