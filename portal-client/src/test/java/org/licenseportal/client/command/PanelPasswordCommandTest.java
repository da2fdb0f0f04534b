package org.licenseportal.client.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.licenseportal.client.panel.PanelPassword;

class PanelPasswordCommandTest {
    private static final String HASH = "pbkdf2-sha256 1000 AAAAAAAAAAAAAAAAAAAAAA== AAAA\n";

    @TempDir
    private Path folder;

    private ClientRun client;

    @BeforeEach
    void makeDirectory() {
        client = new ClientRun(folder)
                .with("LICENSE_PORTAL_AGENT_DIR", folder.resolve("agent").toString());
        assertEquals(
                0, client.run("servicelink", "init", "--root", "A".repeat(43)).exit());
    }

    private PanelPassword password() {
        return PanelPassword.in(folder.resolve("agent"));
    }

    @Test
    void forgetsThePasswordAndPrintsACode() throws IOException {
        Files.writeString(folder.resolve("agent").resolve(PanelPassword.FILE), HASH);
        assertTrue(password().isSet());

        ClientRun.Result result = client.run("servicelink", "panel-password");

        assertEquals(0, result.exit(), result.err());
        assertTrue(result.out().lines().anyMatch(line -> line.matches("([0-9A-Z]{4}-){3}[0-9A-Z]{4}")), result.out());
        assertFalse(password().isSet());
    }

    @Test
    void printsTheCodeForScriptsToo() {
        String code =
                client.run("servicelink", "panel-password", "--json").json().getString("code");

        assertTrue(code.matches("([0-9A-Z]{4}-){3}[0-9A-Z]{4}"), code);
    }
}
