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
        return take(
                        session -> Optional.of(action.perform(session)),
                        () -> DirectoryLock.ofAction(directory, outside.pause()))
                .orElseGet(() -> new Refused(
                        Reason.STATE, "Another action on " + directory.path() + " does not come to an end."));
    }

    /** Nothing when it is another's turn. */
    Optional<Outcome> takeIfFree(Action<Optional<Outcome>> action) {
        return take(action, () -> DirectoryLock.ofActionIfFree(directory));
    }

    /** How to come by the lock of an action. */
    @FunctionalInterface
    private interface Door {
        Optional<DirectoryLock> lock() throws IOException;
    }

    private Optional<Outcome> take(Action<Optional<Outcome>> action, Door door) {
        Optional<Session> session = Optional.empty();
        try (Held held = new Held(door.lock())) {
            if (held.lock().isEmpty()) {
                return Optional.empty();
            }
            session = Optional.of(Session.open(directory, outside));
            Optional<Outcome> outcome = action.perform(session.get());
            session.get().unpublished().ifPresentOrElse(this::notPublished, this::written);
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
        raise(words);
        return new Refused(Reason.DISK, words);
    }

    private void notPublished(IOException e) {
        raise("The license for the product, license.lic in " + directory.path() + ", cannot be written: " + words(e)
                + ". The agent's own state is kept.");
    }

    private void raise(String words) {
        Alarm alarm = new Alarm(
                "disk",
                Severity.MAJOR,
                words,
                "Make room, or give the agent's user the right to write there.",
                outside.clock().instant());
        if (disk.getAndUpdate(before -> before.or(() -> Optional.of(alarm))).isEmpty()) {
            ring(AlarmBell.Event.RAISED, alarm);
        }
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
