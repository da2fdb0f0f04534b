package org.licenseportal.apikey;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.licenseportal.customer.AccountId;
import org.licenseportal.identity.CurrentUser;
import org.licenseportal.reseller.ResellerNumber;

/** A key that opens the API for a program. The key itself is shown once, when it is made, and is not kept. */
@Entity
@Table(name = "api_key")
class ApiKey {

    /** The time of the last use is kept to this: not every request writes. */
    static final Duration GRAIN = Duration.ofHours(1);

    @Id
    private String id;

    @Column(name = "key_hash")
    private String keyHash;

    @Column(name = "reseller_number")
    private String resellerNumber;

    @Column(name = "account_id")
    private String accountId;

    private String label;

    @Column(name = "created_at")
    private long createdAt;

    @Column(name = "revoked_at")
    private Long revokedAt;

    @Version
    private long version;

    private String scopes;

    @Column(name = "user_id")
    private String userId;

    private String prefix;

    @Column(name = "last_used_at")
    private Long lastUsedAt;

    protected ApiKey() {}

    ApiKey(CurrentUser maker, PresentedKey presented, NewKey wanted, Instant now) {
        id = UUID.randomUUID().toString();
        keyHash = ApiKeyHash.of(presented.value()).value();
        resellerNumber = maker.reseller().map(ResellerNumber::value).orElse(null);
        accountId = maker.account().map(AccountId::value).orElse(null);
        label = wanted.label();
        createdAt = now.toEpochMilli();
        scopes = wanted.scopes().stream().sorted().map(KeyScope::value).collect(Collectors.joining(" "));
        userId = maker.id().value();
        prefix = presented.prefix();
    }

    String id() {
        return id;
    }

    /** Opens nothing from now on. */
    void revoke(Instant now) {
        revokedAt = now.toEpochMilli();
    }

    /** Whether the last use that is known is long ago. */
    boolean staleAt(Instant now) {
        return lastUsedAt == null || lastUsedAt < now.minus(GRAIN).toEpochMilli();
    }

    boolean revoked() {
        return revokedAt != null;
    }

    ApiKeyOwner owner() {
        return new ApiKeyOwner(
                id,
                Optional.ofNullable(resellerNumber).map(ResellerNumber::new),
                Optional.ofNullable(accountId).map(AccountId::new),
                label,
                scopes());
    }

    KeyDetails details() {
        return new KeyDetails(
                id,
                label,
                prefix == null ? "" : prefix,
                scopes(),
                Instant.ofEpochMilli(createdAt),
                Optional.ofNullable(lastUsedAt).map(Instant::ofEpochMilli));
    }

    private List<String> scopes() {
        return scopes == null ? List.of() : List.of(scopes.split(" "));
    }
}
