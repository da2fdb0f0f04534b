package org.licenseportal.client.servicelink.state;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.licenseportal.client.servicelink.SyncRecord;

/** A process of agents that write their states as fast as they can until somebody kills all of them at once. */
public final class StateWriter {
    private StateWriter() {}

    /** @param args the directories, one for each agent */
    public static void main(String[] args) {
        // one that fails ends all: the test would wait for it
        Thread.setDefaultUncaughtExceptionHandler(
                (thread, failure) -> Runtime.getRuntime().halt(1));
        for (String directory : args) {
            new Thread(() -> write(new AgentDirectory(Path.of(directory)))).start();
        }
    }

    private static void write(AgentDirectory directory) {
        try {
            for (int number = number(directory.memory()) + 1; ; number++) {
                directory.save(numbered(number));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static AgentMemory numbered(int number) {
        SyncRecord exchange = new SyncRecord(
                Instant.ofEpochSecond(number), "sync", true, true, "State " + number, "", List.of("x".repeat(500)));
        AgentMemory.Memo memo = AgentMemory.NEW.edit().contact(ContactMemory.NONE.failed(number));
        Collections.nCopies(AgentMemory.HISTORY, exchange).forEach(memo::add);
        return memo.build();
    }

    static int number(AgentMemory memory) {
        return memory.contact().failures();
    }
}
