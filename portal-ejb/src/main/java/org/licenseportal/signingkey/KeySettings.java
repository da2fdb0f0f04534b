package org.licenseportal.signingkey;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.licenseportal.kernel.PortalSettings;

/** The settings of this feature, and the passphrase that they come to. */
@Dependent
class KeySettings {

    static final String PASSPHRASE = "portal.key.passphrase";
    static final String PASSPHRASE_FILE = "portal.key.passphrase.file";

    private static final int SHORTEST = 12;

    /** Known to everybody who has the program: it makes a demo start without settings and protects nothing. */
    private static final String DEMO_PASSPHRASE = "license-portal-demo-passphrase";

    private static final String ADVICE = "Set " + PASSPHRASE
            + " (environment variable PORTAL_KEY_PASSPHRASE) to a secret"
            + " of at least " + SHORTEST + " characters, or " + PASSPHRASE_FILE + " (PORTAL_KEY_PASSPHRASE_FILE) to the"
            + " path of a file that holds it. It encrypts the signing keys in the database: keep a copy of it, without"
            + " it they are lost.";

    @Inject
    @ConfigProperty(name = PASSPHRASE)
    Optional<String> passphrase;

    @Inject
    @ConfigProperty(name = PASSPHRASE_FILE)
    Optional<String> passphraseFile;

    @Inject
    PortalSettings portal;

    /** Encryption under the passphrase of the settings. */
    KeyEncryption encryption() {
        return new KeyEncryption(passphrase(), PassphraseHash.recommended(new SecureRandom()));
    }

    /**
     * The passphrase that encrypts the keys.
     *
     * @throws SigningKeysUnavailable when it is missing or not fit, with the settings' names
     */
    String passphrase() {
        if (passphrase.isPresent() && passphraseFile.isPresent()) {
            throw new SigningKeysUnavailable(PASSPHRASE + " and " + PASSPHRASE_FILE + " are both set. Set only one.");
        }
        Optional<String> given = passphrase.or(() -> passphraseFile.map(KeySettings::read));
        if (given.isEmpty() && portal.demo()) {
            return DEMO_PASSPHRASE;
        }
        return fit(given.orElseThrow(
                () -> new SigningKeysUnavailable("The passphrase of the signing keys is not set. " + ADVICE)));
    }

    private String fit(String secret) {
        if (secret.length() < SHORTEST) {
            throw new SigningKeysUnavailable("The passphrase of the signing keys is too short. " + ADVICE);
        }
        if (!portal.demo() && secret.equals(DEMO_PASSPHRASE)) {
            throw new SigningKeysUnavailable("The passphrase of the demo protects nothing. " + ADVICE);
        }
        return secret;
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file)).strip();
        } catch (IOException | InvalidPathException unreadable) {
            throw new SigningKeysUnavailable(
                    "The file " + file + ", named by " + PASSPHRASE_FILE + ", cannot be read as UTF-8 text. " + ADVICE,
                    unreadable);
        }
    }
}
