package org.licenseportal.client.servicelink.state;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.licenseportal.client.online.Pause;

/**
 * A lock of an agent's directory, between processes and between the threads of one. The system lets go of it when its
 * process ends, however it ends, so that nothing has to be cleaned up after a power cut.
 */
public final class DirectoryLock implements Closeable {
    /** Held by the agent that runs: one for a directory. */
    private static final String AGENT = "agent.lock";
    /** Held for the time of one action, by the agent, its panel or the command line. */
    private static final String ACTION = "action.lock";

    private static final Duration STEP = Duration.ofMillis(100);
    /** Twenty minutes: of eight servers that do not answer, each is waited for by two requests of a minute. */
    private static final int STEPS = 12_000;

    /** Locks of this process. Opening and closing such a file once more would let go of its lock (POSIX fcntl). */
    private static final Set<Path> OWN = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private DirectoryLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * @param directory of the agent
     * @return the lock; empty when another agent has it
     * @throws IOException when the directory cannot be written
     */
    public static Optional<DirectoryLock> ofAgent(AgentDirectory directory) throws IOException {
        Optional<DirectoryLock> lock = attempt(directory.path().resolve(AGENT));
        if (lock.isPresent()) {
            lock.get().sign("process " + ProcessHandle.current().pid());
        }
        return lock;
    }

    /**
     * @param directory of the agent
     * @return who has its lock, in words
     */
    public static String holder(AgentDirectory directory) {
        Path file = directory.path().resolve(AGENT);
        try {
            return OWN.contains(file.toAbsolutePath())
                    ? "this process"
                    : Files.readString(file).strip();
        } catch (IOException unknown) {
            return "another process";
        }
    }

    /**
     * Waits for up to twenty minutes: an action may be waiting for servers that do not answer.
     *
     * @param directory of the agent
     * @param pause waits
     * @return the lock; empty when another action has it for too long
     * @throws IOException when the directory cannot be written
     */
    public static Optional<DirectoryLock> ofAction(AgentDirectory directory, Pause pause) throws IOException {
        Optional<DirectoryLock> lock = ofActionIfFree(directory);
        for (int step = 0; step < STEPS && lock.isEmpty(); step++) {
            try {
                pause.of(STEP);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return Optional.empty();
            }
            lock = ofActionIfFree(directory);
        }
        return lock;
    }

    /**
     * Waits for nobody.
     *
     * @param directory of the agent
     * @return the lock; empty when another action has it
     * @throws IOException when the directory cannot be written
     */
    public static Optional<DirectoryLock> ofActionIfFree(AgentDirectory directory) throws IOException {
        return attempt(directory.path().resolve(ACTION));
    }

    private static Optional<DirectoryLock> attempt(Path place) throws IOException {
        Path file = place.toAbsolutePath();
        if (!OWN.add(file)) {
            return Optional.empty();
        }
        FileChannel channel = null;
        FileLock held = null;
        try {
            channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            held = channel.tryLock();
            return held == null ? Optional.empty() : Optional.of(new DirectoryLock(file, channel));
        } finally {
            if (held == null) {
                forget(file, channel);
            }
        }
    }

    private static void forget(Path file, FileChannel channel) throws IOException {
        try {
            if (channel != null) {
                channel.close();
            }
        } finally {
            OWN.remove(file);
        }
    }

    private void sign(String holder) throws IOException {
        channel.truncate(0);
        channel.write(ByteBuffer.wrap((holder + "\n").getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public void close() {
        try {
            forget(file, channel);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
