package org.licenseportal.signingkey;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.licenseportal.kernel.Clocks;

/**
 * Signs licenses and publishes the keys to verify them by. Signing works from memory: no lock, no transaction, no
 * database.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SigningKeyService {

    @Inject
    SigningKeyRepository repository;

    @Inject
    KeySettings settings;

    @Inject
    Clocks clocks;

    private volatile KeyRing ring;

    /**
     * Opens the keys, and makes them on the first start. To be called once at start-up, when the schema is there.
     *
     * @throws SigningKeysUnavailable when a setting is missing or wrong, or the stored keys were altered
     */
    @PermitAll
    public void load() {
        ring = vault().open(clocks.now());
    }

    /** Takes over what another node changed; cheap while nothing did. */
    @PermitAll
    public void refresh() {
        if (!opened().stampedWith(repository.stamps())) {
            load();
        }
    }

    /**
     * Makes new license keys and retires the present ones. Other nodes go on with the old ones until they
     * {@link #refresh}, which does no harm: those stay in the key set.
     */
    @PermitAll
    public void rotate() {
        ring = vault().rotate(clocks.now());
    }

    /**
     * Signs the bytes as a license, with all current license keys. A caller's transaction is left alone: to suspend and
     * resume it would cost more than it protects from.
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public LicenseSignatures sign(byte[] payload) {
        return opened().sign(payload);
    }

    /** The public license keys, current and retired, the newest first, as a JWK set (RFC 7517). */
    @PermitAll
    public String jwks() {
        return opened().keySet();
    }

    /** The same set as flattened JWS JSON, signed by the root key. */
    @PermitAll
    public String signedKeySet() {
        return opened().signedKeySet();
    }

    /** Thumbprint of the root key (RFC 7638), which installations pin. */
    @PermitAll
    public String rootThumbprint() {
        return opened().rootKey().thumbprint();
    }

    /** The key of the transparency log. */
    @PermitAll
    public LogKey logKey() {
        return opened().logKey();
    }

    /** 32 bytes that all nodes share and nobody else knows, other ones for each purpose; as lasting as the root key. */
    @PermitAll
    public byte[] secret(String purpose) {
        return opened().secret(purpose);
    }

    private KeyVault vault() {
        return new KeyVault(repository, settings.encryption());
    }

    private KeyRing opened() {
        KeyRing opened = ring;
        if (opened == null) {
            throw new IllegalStateException("The signing keys are not loaded yet");
        }
        return opened;
    }
}
