package org.licenseportal.signingkey;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.licenseportal.jose.Jwk;

/** A key as the database has it: public half in the clear, private half encrypted. */
@Entity
@Table(name = "signing_key")
class SigningKey {

    @Id
    private String kid;

    private String purpose;

    private String algorithm;

    private String state;

    @Column(name = "current_slot")
    private String currentSlot;

    @Column(name = "public_jwk")
    private String publicJwk;

    @Column(name = "encrypted_private")
    private String encryptedPrivate;

    @Column(name = "created_at")
    private long createdAt;

    @Column(name = "retired_at")
    private Long retiredAt;

    @Version
    private long version;

    protected SigningKey() {}

    /** A key that signs from now on. */
    static SigningKey current(KeyPurpose purpose, Jwk publicKey, String encryptedPrivate, Instant now) {
        SigningKey key = new SigningKey();
        key.kid = publicKey.thumbprint();
        key.purpose = purpose.column();
        key.algorithm = publicKey.algorithm().joseName();
        key.state = KeyState.CURRENT.column();
        key.currentSlot = key.purpose + ":" + key.algorithm;
        key.publicJwk = publicKey.json();
        key.encryptedPrivate = encryptedPrivate;
        key.createdAt = now.toEpochMilli();
        return key;
    }

    /** Makes room for a successor. The private half comes encrypted anew, since the state is authenticated with it. */
    void retire(String encryptedAsRetired, Instant now) {
        if (!is(KeyState.CURRENT)) {
            throw new IllegalStateException("The key " + kid + " is " + state + " already");
        }
        state = KeyState.RETIRED.column();
        currentSlot = null;
        encryptedPrivate = encryptedAsRetired;
        retiredAt = now.toEpochMilli();
    }

    String kid() {
        return kid;
    }

    KeyIdentity identity() {
        return new KeyIdentity(purpose, algorithm, publicJwk);
    }

    String state() {
        return state;
    }

    boolean is(KeyState other) {
        return other.column().equals(state);
    }

    boolean is(KeyPurpose other) {
        return other.column().equals(purpose);
    }

    String encryptedPrivate() {
        return encryptedPrivate;
    }

    /** Tells one content of the row from another. */
    String stamp() {
        return kid + "/" + version;
    }
}
