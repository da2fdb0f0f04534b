package org.licenseportal.client.servicelink.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.licenseportal.client.servicelink.Children;

/**
 * Agents killed without warning in the middle of writing their states, a thousand times: the state before or the state
 * after is there, whole, and the next one can be written. A process holds forty of them, each with a directory of its
 * own, and SIGKILL ends all at whatever byte each one is. (What the system had not written yet, as a power cut takes
 * away, is not lost by that; against it each file is forced to the disk before it gets its name.)
 */
@Timeout(300)
class PowerCutTest {
    private static final int AGENTS = 40;
    private static final int ROUNDS = 25;
    private static final long LIMIT = Duration.ofSeconds(60).toNanos();

    @TempDir
    private Path folder;

    @Test
    void killedAThousandTimesTheStateIsWhole() throws IOException {
        List<AgentDirectory> agents = new ArrayList<>();
        for (int agent = 0; agent < AGENTS; agent++) {
            agents.add(new AgentDirectory(Files.createDirectories(folder.resolve("agent-" + agent))));
        }
        int whole = 0;
        int inside = 0;
        for (int round = 0; round < ROUNDS; round++) {
            killWhileTheyWrite(agents);
            for (AgentDirectory agent : agents) {
                AgentMemory memory = agent.memory();
                assertEquals(StateWriter.numbered(StateWriter.number(memory)), memory);
                whole++;
                inside += drafts(agent);
                agent.tidy();
                assertEquals(0, drafts(agent));
            }
        }
        assertEquals(1000, whole);
        assertTrue(inside > 0, "no kill fell into a write");
    }

    /** What a kill leaves behind that fell between the beginning of a draft and its getting the state's name. */
    private static int drafts(AgentDirectory agent) throws IOException {
        try (Stream<Path> files = Files.list(agent.path())) {
            return (int) files.filter(file -> file.toString().endsWith(".tmp")).count();
        }
    }

    /** Lets each get further than it was, so that all are at it, and ends them. */
    private static void killWhileTheyWrite(List<AgentDirectory> agents) throws IOException {
        String[] directories =
                agents.stream().map(agent -> agent.path().toString()).toArray(String[]::new);
        List<Integer> before = new ArrayList<>();
        for (AgentDirectory agent : agents) {
            before.add(StateWriter.number(agent.memory()));
        }
        Process writers = Children.start(StateWriter.class, directories);
        long end = System.nanoTime() + LIMIT;
        try {
            for (int agent = 0; agent < AGENTS; agent++) {
                while (StateWriter.number(agents.get(agent).memory()) == before.get(agent)) {
                    assertTrue(writers.isAlive(), "the writers ended by themselves");
                    assertTrue(System.nanoTime() < end, "the writers do not get on");
                    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
                }
            }
        } finally {
            Children.kill(writers);
        }
    }
}
