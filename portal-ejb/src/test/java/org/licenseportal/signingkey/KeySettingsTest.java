package org.licenseportal.signingkey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.licenseportal.signingkey.SigningKeyFixture.PASSPHRASE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeySettingsTest {

    private final KeySettings settings = SigningKeyFixture.settings(null);

    @Test
    void takesThePassphraseFromTheSetting() {
        settings.passphrase = Optional.of(PASSPHRASE);

        assertEquals(PASSPHRASE, settings.passphrase());
    }

    @Test
    void takesThePassphraseFromTheFileWithoutItsLineEnd(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("passphrase"), PASSPHRASE + "\r\n");
        settings.passphraseFile = Optional.of(file.toString());

        assertEquals(PASSPHRASE, settings.passphrase());
    }

    @Test
    void missingPassphraseNamesTheSettingAndBothWaysToSetIt() {
        String message = refusal();

        for (String name : List.of(
                "portal.key.passphrase",
                "PORTAL_KEY_PASSPHRASE",
                "portal.key.passphrase.file",
                "PORTAL_KEY_PASSPHRASE_FILE")) {
            assertTrue(message.contains(name + " ") || message.contains(name + ")"), message);
        }
    }

    @Test
    void demoNeedsNoPassphraseAndTakesOne() {
        settings.portal = SigningKeyFixture.demo(true);
        String builtIn = settings.passphrase();
        settings.passphrase = Optional.of(PASSPHRASE);

        assertEquals(PASSPHRASE, settings.passphrase());
        settings.portal = SigningKeyFixture.demo(false);
        settings.passphrase = Optional.of(builtIn);
        assertTrue(refusal().contains("protects nothing"));
    }

    @Test
    void refusesAnUnreadableFileShortSecretsAndContradictions(@TempDir Path folder) {
        settings.passphraseFile = Optional.of(folder.resolve("absent").toString());
        assertTrue(refusal().contains("cannot be read"));

        settings.passphrase = Optional.of(PASSPHRASE);
        assertTrue(refusal().contains("both set"));

        settings.passphraseFile = Optional.empty();
        settings.passphrase = Optional.of("eleven char");
        assertTrue(refusal().contains("too short"));
    }

    private String refusal() {
        return assertThrows(SigningKeysUnavailable.class, settings::passphrase).getMessage();
    }
}
