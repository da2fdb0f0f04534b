package org.licenseportal.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;

/** A link that makes another address the one that its user logs in with, once. It is gone when it was used. */
@Entity
@Table(name = "email_change")
class EmailChange {

    /** How long the link works. */
    static final Duration LIFE = Duration.ofHours(24);

    @Id
    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "user_id")
    private String userId;

    private String email;

    @Column(name = "created_at")
    private long createdAt;

    @Column(name = "expires_at")
    private long expiresAt;

    @Version
    private long version;

    protected EmailChange() {}

    EmailChange(UserId user, EmailAddress email, SecretToken token, Instant now) {
        tokenHash = token.hash();
        userId = user.value();
        this.email = email.value();
        createdAt = now.toEpochMilli();
        expiresAt = now.plus(LIFE).toEpochMilli();
    }

    UserId user() {
        return new UserId(userId);
    }

    EmailAddress email() {
        return new EmailAddress(email);
    }

    Instant expires() {
        return Instant.ofEpochMilli(expiresAt);
    }
}
