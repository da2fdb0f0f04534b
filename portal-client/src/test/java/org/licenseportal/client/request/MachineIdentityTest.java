package org.licenseportal.client.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.licenseportal.client.request.SystemCommand.Question;

class MachineIdentityTest {
    private static final String ID = "0123456789abcdef0123456789abcdef";
    private static final String GUID = "11111111-2222-3333-4444-5555555555AA";

    @TempDir
    private Path root;

    private MachineFingerprint on(String system, SystemCommand commands) {
        return new MachineIdentity(root, system, commands).fingerprint();
    }

    private void machineId(String folder, String content) throws IOException {
        Path place = Files.createDirectories(root.resolve(folder));
        Files.writeString(place.resolve("machine-id"), content);
    }

    @Test
    void hashesTheMachineIdSoThatItDoesNotLeaveTheMachine() throws IOException {
        machineId("etc", ID + "\n");
        MachineFingerprint fingerprint = on("Linux", question -> "");
        assertTrue(fingerprint.value().matches("sha256:[0-9a-f]{64}"));
        assertFalse(fingerprint.value().contains(ID));
        assertEquals(MachineFingerprint.hashed("machine-id", ID), fingerprint);
    }

    @Test
    void looksInBothPlacesForTheMachineId() throws IOException {
        machineId("etc", "uninitialized\n");
        machineId("var/lib/dbus", ID);
        assertEquals(MachineFingerprint.hashed("machine-id", ID), on("Linux", question -> ""));
    }

    @Test
    void asksWindowsForItsMachineGuid() {
        SystemCommand registry = question -> question == Question.WINDOWS_MACHINE_GUID
                ? "\r\nHKEY_LOCAL_MACHINE\\...\r\n    MachineGuid    REG_SZ    " + GUID + "\r\n"
                : "";
        assertEquals(
                MachineFingerprint.hashed("windows-machine-guid", "11111111-2222-3333-4444-5555555555aa"),
                on("Windows 11", registry));
    }

    @Test
    void asksMacOsForItsPlatformUuid() {
        SystemCommand ioreg =
                question -> question == Question.MAC_PLATFORM_UUID ? "  \"IOPlatformUUID\" = \"" + GUID + "\"\n" : "";
        assertEquals(
                MachineFingerprint.hashed("mac-platform-uuid", "11111111-2222-3333-4444-5555555555aa"),
                on("Mac OS X", ioreg));
    }

    @Test
    void sourcesNeverMeetByAccident() {
        assertNotEquals(MachineFingerprint.hashed("machine-id", ID), MachineFingerprint.hashed("network-cards", ID));
    }

    @Test
    void aCommandThatIsNotThereIsNoError() {
        assertEquals("", SystemCommand.withinSeconds(5).output(Question.WINDOWS_MACHINE_GUID));
    }
}
