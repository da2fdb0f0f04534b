package org.licenseportal.apikey;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
import org.licenseportal.reseller.ResellerNumber;

/** A key that opens the API for a program. The key itself is shown once, when it is made, and is not kept. */
@Entity
@Table(name = "api_key")
class ApiKey {

    @Id
    private String id;

    @Column(name = "key_hash")
    private String keyHash;

    @Column(name = "reseller_number")
    private String resellerNumber;

    private String label;

    @Column(name = "created_at")
    private long createdAt;

    @Column(name = "revoked_at")
    private Long revokedAt;

    @Version
    private long version;

    protected ApiKey() {}

    boolean revoked() {
        return revokedAt != null;
    }

    ApiKeyOwner owner() {
        return new ApiKeyOwner(Optional.ofNullable(resellerNumber).map(ResellerNumber::new), label);
    }
}
