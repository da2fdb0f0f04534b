package org.licenseportal.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;

/** The app that shows a user's codes. Until a code of it was shown it is only set up, and is not asked for. */
@Entity
@Table(name = "totp_factor")
class TotpFactor {

    @Id
    @Column(name = "user_id")
    private String userId;

    private String secret;

    @Column(name = "created_at")
    private long createdAt;

    @Column(name = "confirmed_at")
    private Long confirmedAt;

    @Column(name = "last_step")
    private long lastStep;

    @Version
    private long version;

    protected TotpFactor() {}

    TotpFactor(UserId user, String encrypted, Instant now) {
        userId = user.value();
        secret = encrypted;
        createdAt = now.toEpochMilli();
        lastStep = -1;
    }

    UserId user() {
        return new UserId(userId);
    }

    String secret() {
        return secret;
    }

    Optional<Instant> confirmed() {
        return Optional.ofNullable(confirmedAt).map(Instant::ofEpochMilli);
    }
}
