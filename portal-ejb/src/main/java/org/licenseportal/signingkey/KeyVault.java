package org.licenseportal.signingkey;

import jakarta.persistence.PersistenceException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.licenseportal.jose.SignatureAlgorithm;

/** Makes the stored keys, opens them, replaces them. */
final class KeyVault {

    private static final Logger LOG = Logger.getLogger(KeyVault.class.getName());

    private final SigningKeyRepository repository;
    private final KeyEncryption encryption;
    private final SecureRandom random = new SecureRandom();

    KeyVault(SigningKeyRepository repository, KeyEncryption encryption) {
        this.repository = repository;
        this.encryption = encryption;
    }

    /**
     * Opens the keys; makes them first where there are none yet.
     *
     * @throws SigningKeysUnavailable when they do not open
     */
    KeyRing open(Instant now) {
        List<SigningKey> stored = repository.all();
        if (stored.isEmpty()) {
            stored = made(now);
        }
        return new KeyRing(unlocked(stored), stamps(stored));
    }

    /** Gives the license keys successors; the old ones stay in the set. */
    KeyRing rotate(Instant now) {
        List<UnlockedKey> old = unlocked(repository.all()).stream()
                .filter(key ->
                        key.stored().is(KeyPurpose.LICENSE) && key.stored().is(KeyState.CURRENT))
                .toList();
        Map<String, String> retired = new LinkedHashMap<>();
        old.forEach(key -> retired.put(
                key.stored().kid(),
                encryption.encrypt(key.key().seed(), key.stored().identity().in(KeyState.RETIRED.column()))));
        repository.replace(retired, licenseKeys(now).toList(), now);
        return open(now);
    }

    /** Two nodes may start on an empty database at once: the slower one takes what the faster one made. */
    private List<SigningKey> made(Instant now) {
        try {
            repository.add(
                    Stream.concat(Stream.of(fresh(KeyPurpose.ROOT, SignatureAlgorithm.ED25519, now)), licenseKeys(now))
                            .toList());
            LOG.info("Made the signing keys of this database");
            return repository.all();
        } catch (PersistenceException refused) {
            List<SigningKey> others = repository.all();
            if (others.isEmpty()) {
                throw refused;
            }
            return others;
        }
    }

    private Stream<SigningKey> licenseKeys(Instant now) {
        return Stream.of(SignatureAlgorithm.values()).map(algorithm -> fresh(KeyPurpose.LICENSE, algorithm, now));
    }

    private SigningKey fresh(KeyPurpose purpose, SignatureAlgorithm algorithm, Instant now) {
        PrivateKey key = PrivateKey.generate(algorithm, random);
        byte[] context = KeyIdentity.of(purpose, key.publicKey()).in(KeyState.CURRENT.column());
        return SigningKey.current(purpose, key.publicKey(), encryption.encrypt(key.seed(), context), now);
    }

    private List<UnlockedKey> unlocked(List<SigningKey> stored) {
        List<UnlockedKey> unlocked = new ArrayList<>();
        List<String> locked = new ArrayList<>();
        for (SigningKey key : stored) {
            unlocked(key).ifPresentOrElse(unlocked::add, () -> locked.add(key.kid()));
        }
        if (!stored.isEmpty() && unlocked.isEmpty()) {
            throw new SigningKeysUnavailable("The passphrase in " + KeySettings.PASSPHRASE + " or "
                    + KeySettings.PASSPHRASE_FILE + " does not open the signing keys in the database. Set the one that"
                    + " was set when this database was first started. Nothing was changed.");
        }
        if (!locked.isEmpty()) {
            throw new SigningKeysUnavailable("The passphrase is right, but these rows of the table signing_key were"
                    + " altered: " + String.join(", ", locked) + ". Restore them from a backup. Nothing was changed.");
        }
        return unlocked;
    }

    private Optional<UnlockedKey> unlocked(SigningKey stored) {
        return encryption
                .decrypt(stored.encryptedPrivate(), stored.identity().in(stored.state()))
                .map(seed ->
                        PrivateKey.of(SignatureAlgorithm.named(stored.identity().algorithm()), seed))
                // the key ID is not encrypted with the rest, but follows from what is
                .filter(key -> key.publicKey().thumbprint().equals(stored.kid()))
                .map(key -> new UnlockedKey(stored, key));
    }

    private static List<String> stamps(List<SigningKey> stored) {
        return stored.stream().map(SigningKey::stamp).sorted().toList();
    }
}
