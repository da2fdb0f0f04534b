package org.licenseportal.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;

/** A link by which somebody chooses a password, once. It is gone when it was used. */
@Entity
@Table(name = "password_link")
class PasswordLink {

    @Id
    @Column(name = "token_hash")
    private String tokenHash;

    private String kind;

    @Column(name = "user_id")
    private String userId;

    @Column(name = "created_at")
    private long createdAt;

    @Column(name = "expires_at")
    private long expiresAt;

    @Version
    private long version;

    protected PasswordLink() {}

    /** @param user whose password; empty for the first admin, who is nobody yet */
    PasswordLink(LinkKind kind, SecretToken token, Optional<UserId> user, Instant now) {
        this.kind = kind.value();
        tokenHash = token.hash();
        userId = user.map(UserId::value).orElse(null);
        createdAt = now.toEpochMilli();
        expiresAt = now.plus(kind.life()).toEpochMilli();
    }

    LinkKind kind() {
        return LinkKind.fromDatabase(kind);
    }

    Optional<UserId> user() {
        return Optional.ofNullable(userId).map(UserId::new);
    }

    Instant expires() {
        return Instant.ofEpochMilli(expiresAt);
    }
}
