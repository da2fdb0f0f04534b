package org.licenseportal.signingkey;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.licenseportal.kernel.Clocks;
import org.licenseportal.kernel.PortalSettings;
import org.licenseportal.kernel.persistence.Persistence;
import org.licenseportal.kernel.persistence.TestDatabase;

/** Signing keys for tests, each with a database and a passphrase. */
public final class SigningKeyFixture {

    static final String PASSPHRASE = "correct horse battery staple";
    static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

    private SigningKeyFixture() {}

    /** The service of one node, with loaded keys. */
    public static SigningKeyService loaded(TestDatabase database) {
        SigningKeyService service = node(database, PASSPHRASE);
        service.load();
        return service;
    }

    static SigningKeyService node(TestDatabase database, String passphrase) {
        return node(new Transactions(database.persistence()), passphrase);
    }

    static SigningKeyService node(SigningKeyRepository repository, String passphrase) {
        SigningKeyService service = new SigningKeyService();
        service.repository = repository;
        service.settings = settings(passphrase);
        service.clocks = new Clocks(Clock.fixed(NOW, ZoneOffset.UTC));
        return service;
    }

    static KeySettings settings(String passphrase) {
        KeySettings settings = new WeakHash();
        settings.passphrase = Optional.ofNullable(passphrase);
        settings.passphraseFile = Optional.empty();
        settings.portal = demo(false);
        return settings;
    }

    static PortalSettings demo(boolean demo) {
        return new PortalSettings() {
            @Override
            public boolean demo() {
                return demo;
            }
        };
    }

    /** Hashes the passphrase with little work, since tests do it often. */
    private static final class WeakHash extends KeySettings {

        @Override
        KeyEncryption encryption() {
            return new KeyEncryption(passphrase(), new PassphraseHash(64, 1, 1, "c2FsdCBmb3IgdGVzdHM"));
        }
    }

    /** The repository with the transactions that a server would put around its methods. */
    static class Transactions extends SigningKeyRepository {

        private final Persistence persistence;

        Transactions(Persistence persistence) {
            this.persistence = persistence;
            entities = persistence.entities();
        }

        @Override
        List<SigningKey> all() {
            return persistence.inTransaction(super::all);
        }

        @Override
        List<String> stamps() {
            return persistence.inTransaction(super::stamps);
        }

        @Override
        void add(List<SigningKey> keys) {
            persistence.inTransaction(() -> super.add(keys));
        }

        @Override
        void replace(Map<String, String> retired, List<SigningKey> successors, Instant now) {
            persistence.inTransaction(() -> super.replace(retired, successors, now));
        }
    }
}
