package org.licenseportal.client.servicelink.agent;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.licenseportal.client.ClientException;
import org.licenseportal.client.online.Pause;
import org.licenseportal.client.servicelink.AgentStatus;
import org.licenseportal.client.servicelink.Alarm;
import org.licenseportal.client.servicelink.Alarm.Severity;
import org.licenseportal.client.servicelink.Outcome;
import org.licenseportal.client.servicelink.Outcome.Reason;
import org.licenseportal.client.servicelink.Outcome.Refused;
import org.licenseportal.client.servicelink.state.AgentDirectory;
import org.licenseportal.client.servicelink.state.DirectoryLock;
import org.licenseportal.client.servicelink.state.Settings;

/** Lets one action at a time at the directory, and turns what goes wrong with the directory into an outcome. */
final class Turn {
    private final AgentDirectory directory;
    private final Outside outside;
    /** Not in the state: this is the alarm about not being able to write it. */
    private final AtomicReference<Optional<Alarm>> disk = new AtomicReference<>(Optional.empty());

    Turn(AgentDirectory directory, Outside outside) {
        this.directory = directory;
        this.outside = outside;
    }

    /** What is done in a turn. */
    @FunctionalInterface
    interface Action<T> {
        T perform(Session session) throws IOException;
    }

    Outcome take(Action<Outcome> action) {
        return take(session -> Optional.of(action.perform(session)), outside.pause())
                .orElseGet(() -> new Refused(
                        Reason.STATE, "Another action on " + directory.path() + " does not come to an end."));
    }

    /** Nothing when it is another's turn. */
    Optional<Outcome> takeIfFree(Action<Optional<Outcome>> action) {
        return take(action, time -> {
            throw new InterruptedException("not worth waiting for");
        });
    }

    private Optional<Outcome> take(Action<Optional<Outcome>> action, Pause pause) {
        Optional<Session> session = Optional.empty();
        try (Held held = new Held(DirectoryLock.ofAction(directory, pause))) {
            if (held.lock().isEmpty()) {
                return Optional.empty();
            }
            session = Optional.of(Session.open(directory, outside));
            Optional<Outcome> outcome = action.perform(session.get());
            written();
            return outcome;
        } catch (IOException e) {
            return Optional.of(notWritten(e));
        } catch (UncheckedIOException e) {
            return Optional.of(notWritten(e.getCause()));
        } catch (ClientException | IllegalArgumentException e) {
            return Optional.of(new Refused(Reason.STATE, e.getMessage()));
        } finally {
            session.ifPresent(Session::ring);
        }
    }

    private record Held(Optional<DirectoryLock> lock) implements AutoCloseable {
        @Override
        public void close() {
            lock.ifPresent(DirectoryLock::close);
        }
    }

    private Outcome notWritten(IOException e) {
        String words = "The agent's directory " + directory.path() + " cannot be used: " + words(e)
                + ". What was known before is kept.";
        Alarm alarm = new Alarm(
                "disk",
                Severity.MAJOR,
                words,
                "Make room, or give the agent's user the right to write there.",
                outside.clock().instant());
        if (disk.getAndUpdate(before -> before.or(() -> Optional.of(alarm))).isEmpty()) {
            ring(AlarmBell.Event.RAISED, alarm);
        }
        return new Refused(Reason.DISK, words);
    }

    private void written() {
        disk.getAndSet(Optional.empty()).ifPresent(alarm -> ring(AlarmBell.Event.CLEARED, alarm));
    }

    private void ring(AlarmBell.Event event, Alarm alarm) {
        try {
            Settings settings = directory.settings();
            outside.bells().apply(settings).ring(event, alarm);
        } catch (IOException | ClientException nobodyToTell) {
            // Who is to be told stands in the directory that cannot be read; the outcome says what is wrong.
            return;
        }
    }

    private static String words(IOException e) {
        if (e instanceof AccessDeniedException denied) {
            return "no permission for " + denied.getFile();
        }
        if (e instanceof FileSystemException other && other.getReason() != null) {
            return other.getReason();
        }
        return String.valueOf(e.getMessage());
    }

    /** The status with the alarm about the disk, which is kept here alone. */
    AgentStatus withDisk(AgentStatus status) {
        Optional<Alarm> alarm = disk.get();
        if (alarm.isEmpty()) {
            return status;
        }
        List<Alarm> alarms = new ArrayList<>(alarm.stream().toList());
        alarms.addAll(status.alarms());
        return status.with(alarms);
    }
}
