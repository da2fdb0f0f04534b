package org.licenseportal.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;

/** A key on a device of the user's, which logs in once the device has verified its person. */
@Entity
@Table(name = "passkey")
class Passkey {

    @Id
    private String id;

    @Column(name = "user_id")
    private String userId;

    private String name;

    @Column(name = "credential_hash")
    private String credentialHash;

    private String credential;

    @Column(name = "sign_count")
    private long signCount;

    private boolean synced;

    @Column(name = "created_at")
    private long createdAt;

    @Column(name = "used_at")
    private Long usedAt;

    @Version
    private long version;

    protected Passkey() {}

    Passkey(UserId user, PasskeyName called, NewPasskey made, Instant now) {
        id = PasskeyId.random().value();
        userId = user.value();
        name = called.value();
        credentialHash = made.credentialHash();
        credential = made.credential();
        signCount = made.count();
        synced = made.synced();
        createdAt = now.toEpochMilli();
    }

    PasskeyId id() {
        return new PasskeyId(id);
    }

    UserId user() {
        return new UserId(userId);
    }

    PasskeyName name() {
        return new PasskeyName(name);
    }

    /** Identifier and public key, as {@link PasskeyCeremony} writes them. */
    String credential() {
        return credential;
    }

    long count() {
        return signCount;
    }

    boolean synced() {
        return synced;
    }

    void rename(PasskeyName called) {
        name = called.value();
    }

    PasskeyDetails details() {
        return new PasskeyDetails(
                id(),
                name(),
                Instant.ofEpochMilli(createdAt),
                Optional.ofNullable(usedAt).map(Instant::ofEpochMilli));
    }
}
