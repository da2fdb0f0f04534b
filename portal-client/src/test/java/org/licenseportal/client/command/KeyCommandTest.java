package org.licenseportal.client.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.licenseportal.client.command.ClientRun.Result;
import org.licenseportal.client.request.DeviceKey;

class KeyCommandTest {
    @TempDir
    private Path folder;

    private ClientRun client;

    @BeforeEach
    void start() {
        client = new ClientRun(folder);
    }

    @Test
    void makesAKeyAndShowsItsThumbprint() throws IOException {
        Result made = client.run("key", "--key", "@key");
        assertEquals(0, made.exit());
        String thumbprint = DeviceKey.load(client.file("key")).thumbprint();
        assertTrue(made.out().contains(thumbprint));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(client.file("key"))));
        Result shown = client.run("key", "--key", "@key", "--show", "--json");
        assertEquals(thumbprint, shown.json().getString("thumbprint"));
    }

    @Test
    void neverPrintsTheSecret() throws IOException {
        Result made = client.run("key", "--key", "@key");
        String secret = Files.readString(client.file("key"))
                .replaceAll(".*\"d\":\"([^\"]+)\".*", "$1")
                .strip();
        assertEquals(43, secret.length());
        assertFalse((made.out() + made.err()).contains(secret));
    }

    @Test
    void overwritesOnlyByForce() throws IOException {
        client.run("key", "--key", "@key");
        String first = Files.readString(client.file("key"));
        Result refused = client.run("key", "--key", "@key", "--json");
        assertEquals(ExitCode.FILE.number(), refused.exit());
        assertEquals("file", refused.json().getString("outcome"));
        assertEquals(first, Files.readString(client.file("key")));
        assertEquals(0, client.run("key", "--key", "@key", "--force").exit());
        assertNotEquals(first, Files.readString(client.file("key")));
    }

    @Test
    void warnsWhenOthersMayReadTheKey() throws IOException {
        client.run("key", "--key", "@key");
        Files.setPosixFilePermissions(client.file("key"), PosixFilePermissions.fromString("rw-r--r--"));
        assertTrue(client.run("key", "--key", "@key", "--show").err().contains("Warning"));
    }

    @Test
    void aKeyThatIsNotThereOrDamagedIsAnError() throws IOException {
        assertEquals(
                ExitCode.FILE.number(),
                client.run("key", "--key", "@none", "--show").exit());
        Files.writeString(client.file("bad"), "{}");
        assertEquals(
                ExitCode.MALFORMED.number(),
                client.run("key", "--key", "@bad", "--show").exit());
    }
}
