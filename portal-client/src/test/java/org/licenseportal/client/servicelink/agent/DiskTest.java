package org.licenseportal.client.servicelink.agent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.licenseportal.client.servicelink.agent.Installation.done;
import static org.licenseportal.client.servicelink.agent.Installation.refused;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.io.TempDir;
import org.licenseportal.client.servicelink.AgentState;
import org.licenseportal.client.servicelink.Children;
import org.licenseportal.client.servicelink.Outcome.Reason;

/** A disk that is full, or a directory that cannot be used: said clearly, and the state before is kept. */
class DiskTest {
    @TempDir
    private Path folder;

    private Installation site;

    @BeforeEach
    void start() throws IOException {
        site = new Installation(folder).activated();
    }

    @AfterEach
    void close() {
        site.close();
    }

    /** In a process whose files may not pass 4 KiB, which is what a full disk looks like in the middle of a write. */
    private List<String> syncWithoutRoom() throws IOException {
        Process process =
                Children.withoutRoom(4, OneSync.class, folder.toString()).start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
    }

    @Test
    @Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
    void aFullDiskIsAnAlarmAndTheStateBeforeIsKept() throws IOException {
        byte[] before = Files.readAllBytes(folder.resolve("state.json"));
        int requests = site.requests().size();
        List<String> said = syncWithoutRoom();
        assertEquals(
                List.of(
                        "RAISED MAJOR disk",
                        "Refused: The agent's directory " + folder
                                + " cannot be used: File too large. What was known before is kept.",
                        "stands: MAJOR disk"),
                said);
        assertEquals(requests, site.requests().size(), "nothing is sent whose answer could not be kept");
        assertEquals(-1, Arrays.mismatch(before, Files.readAllBytes(folder.resolve("state.json"))));
        assertTrue(site.licensed());
        done(site.agent().sync());
        assertEquals(AgentState.ACTIVE, site.state());
    }

    @Test
    void theAlarmGoesWhenTheDirectoryCanBeUsedAgain() throws IOException {
        Agent agent = site.agent();
        Path away = Files.move(folder.resolve("settings.json"), folder.resolve("settings.away"));
        assertEquals(Reason.DISK, refused(agent.sync()).reason());
        Files.move(away, folder.resolve("settings.json"));
        assertEquals("disk", agent.status().alarms().get(0).code());
        done(agent.sync());
        assertEquals(List.of(), agent.status().alarms());
    }

    @Test
    void aStateThatIsDamagedIsNeverTakenForAnEmptyOne() throws IOException {
        String whole = Files.readString(folder.resolve("state.json"));
        Files.writeString(folder.resolve("state.json"), whole.substring(0, whole.length() / 2));
        assertTrue(refused(site.agent().sync()).message().contains("state.json is damaged"));
        assertEquals(whole.length() / 2, Files.size(folder.resolve("state.json")));
    }

    @Test
    void draftsThatAKillLeftBehindAreClearedAway() throws IOException {
        Path draft = Files.writeString(folder.resolve(".state.json.0b1e7c52.tmp"), "half");
        done(site.agent().tidy());
        assertFalse(Files.exists(draft));
        assertEquals(AgentState.ACTIVE, site.state());
    }
}
