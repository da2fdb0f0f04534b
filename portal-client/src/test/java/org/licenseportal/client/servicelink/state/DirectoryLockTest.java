package org.licenseportal.client.servicelink.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectoryLockTest {
    @TempDir
    private Path folder;

    private AgentDirectory directory;

    @BeforeEach
    void start() {
        directory = new AgentDirectory(folder);
    }

    @Test
    void oneAgentHasADirectoryAndTheNextOneMayHaveItAfterwards() throws IOException {
        DirectoryLock held = DirectoryLock.ofAgent(directory).orElseThrow();
        try (held) {
            assertTrue(DirectoryLock.ofAgent(directory).isEmpty());
            assertTrue(DirectoryLock.ofAgent(new AgentDirectory(folder.toAbsolutePath()))
                    .isEmpty());
            assertEquals("this process", DirectoryLock.holder(directory));
        }
        Optional<DirectoryLock> next = DirectoryLock.ofAgent(directory);
        assertTrue(next.isPresent());
        next.get().close();
        assertEquals("process " + ProcessHandle.current().pid(), DirectoryLock.holder(directory));
    }

    @Test
    void anActionWaitsForItsTurnAndNotForEver() throws IOException {
        DirectoryLock first = DirectoryLock.ofAction(directory, time -> {}).orElseThrow();
        long[] waited = new long[1];
        assertTrue(DirectoryLock.ofAction(directory, time -> waited[0] += time.toMillis())
                .isEmpty());
        assertEquals(Duration.ofMinutes(20).toMillis(), waited[0]);
        Optional<DirectoryLock> second = DirectoryLock.ofAction(directory, time -> first.close());
        assertTrue(second.isPresent());
        second.get().close();
    }

    @Test
    void whoOnlyTriesGoesOnUndisturbed() throws IOException {
        try (DirectoryLock held = DirectoryLock.ofActionIfFree(directory).orElseThrow()) {
            assertTrue(DirectoryLock.ofActionIfFree(directory).isEmpty(), () -> held + " is held");
            assertFalse(Thread.currentThread().isInterrupted());
        }
        Optional<DirectoryLock> next = DirectoryLock.ofActionIfFree(directory);
        assertTrue(next.isPresent());
        next.get().close();
    }

    @Test
    void whoIsToldToStopWaitsNoLonger() throws IOException {
        DirectoryLock held = DirectoryLock.ofAction(directory, time -> {}).orElseThrow();
        try (held) {
            assertTrue(DirectoryLock.ofAction(directory, time -> {
                        throw new InterruptedException();
                    })
                    .isEmpty());
            assertTrue(Thread.interrupted());
        }
    }
}
