package org.licenseportal.client.panel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PanelPasswordTest {
    @TempDir
    private Path directory;

    private PanelPassword password;

    @BeforeEach
    void make() {
        password = new PanelPassword(directory, 1000);
    }

    private String file() throws IOException {
        return Files.readString(directory.resolve(PanelPassword.FILE));
    }

    @Test
    void aPasswordIsKeptAsAHashThatItsOwnerAloneReads() throws IOException {
        password.set("correct horse");

        assertTrue(file().matches("pbkdf2-sha256 1000 [A-Za-z0-9+/=]{24} [A-Za-z0-9+/=]{44}\n"), file());
        assertEquals(
                "rw-------",
                PosixFilePermissions.toString(Files.getPosixFilePermissions(directory.resolve(PanelPassword.FILE))));
        assertTrue(password.matches("correct horse"));
        assertFalse(password.matches("correct horse "));
        assertFalse(password.matches(""));
    }

    @Test
    void theSamePasswordTwiceHasTwoHashes() throws IOException {
        password.set("correct horse");
        String first = file();
        password.set("correct horse");

        assertNotEquals(first, file());
    }

    @Test
    void aRealOneHasTheIterationsThatOwaspAsksFor() throws IOException {
        PanelPassword.in(directory).set("correct horse");

        assertTrue(file().startsWith("pbkdf2-sha256 600000 "));
    }

    @Test
    void theCodeStaysTheSameUntilAPasswordIsSetAndIsThenGone() throws IOException {
        String code = password.startCode().orElseThrow();

        assertEquals(Optional.of(code), password.startCode());
        assertTrue(code.matches("([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}"), code);
        assertTrue(password.opens(code));
        assertTrue(password.opens(" " + code.toLowerCase(Locale.ROOT).replace("-", " ")));
        assertFalse(password.opens(code.substring(1)));
        assertFalse(password.matches(code));
        password.set("correct horse");
        assertEquals(Optional.empty(), password.startCode());
        assertFalse(password.opens(code));
    }

    @Test
    void resettingForgetsThePasswordAndChangesTheStamp() throws IOException {
        password.set("correct horse");
        String stamp = password.stamp();

        String code = password.reset();

        assertFalse(password.isSet());
        assertFalse(password.matches("correct horse"));
        assertEquals(Optional.of(code), password.startCode());
        assertNotEquals(stamp, password.stamp());
    }

    @Test
    void aDamagedFileLetsNobodyIn() throws IOException {
        Files.writeString(directory.resolve(PanelPassword.FILE), "pbkdf2-sha256 x y");

        assertThrows(PanelFileException.class, () -> password.matches(""));
        assertThrows(PanelFileException.class, password::isSet);
        assertFalse(password.opens("pbkdf2-sha256 x y"));
    }

    @Test
    void anEmptyFileLetsNobodyInEither() throws IOException {
        Files.createFile(directory.resolve(PanelPassword.FILE));

        assertThrows(PanelFileException.class, () -> password.matches(""));
        assertFalse(password.opens(""));
    }
}
