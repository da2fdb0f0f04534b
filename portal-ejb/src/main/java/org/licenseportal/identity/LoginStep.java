package org.licenseportal.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;

/** A login between the right password and the code of the second factor. */
@Entity
@Table(name = "login_step")
class LoginStep {

    private static final Duration LIFE = Duration.ofMinutes(10);

    @Id
    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "user_id")
    private String userId;

    private int attempts;

    @Column(name = "expires_at")
    private long expiresAt;

    @Version
    private long version;

    protected LoginStep() {}

    LoginStep(UserId user, SecretToken token, Instant now) {
        tokenHash = token.hash();
        userId = user.value();
        attempts = 0;
        expiresAt = now.plus(LIFE).toEpochMilli();
    }

    UserId user() {
        return new UserId(userId);
    }
}
