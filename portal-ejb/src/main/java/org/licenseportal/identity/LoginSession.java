package org.licenseportal.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A login in a browser, from the password to the log out or the end of its time. */
@Entity
@Table(name = "login_session")
class LoginSession {

    private static final int LONGEST_AGENT = 200;

    @Id
    private String id;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "user_id")
    private String userId;

    @Column(name = "created_at")
    private long createdAt;

    @Column(name = "seen_at")
    private long seenAt;

    @Column(name = "proved_at")
    private long provedAt;

    private String address;

    private String agent;

    @Version
    private long version;

    protected LoginSession() {}

    LoginSession(User user, SecretToken token, LoginOrigin origin, Instant now) {
        id = UUID.randomUUID().toString();
        tokenHash = token.hash();
        userId = user.id().value();
        createdAt = now.toEpochMilli();
        seenAt = createdAt;
        provedAt = createdAt;
        address = origin.caller().address();
        agent = origin.agent().length() > LONGEST_AGENT ? origin.agent().substring(0, LONGEST_AGENT) : origin.agent();
    }

    String id() {
        return id;
    }

    UserId user() {
        return new UserId(userId);
    }

    Instant created() {
        return Instant.ofEpochMilli(createdAt);
    }

    Instant seen() {
        return Instant.ofEpochMilli(seenAt);
    }

    /** When the user last proved who it is. */
    Instant proved() {
        return Instant.ofEpochMilli(provedAt);
    }

    SessionDetails details() {
        return new SessionDetails(id, created(), seen(), address, agent);
    }
}
