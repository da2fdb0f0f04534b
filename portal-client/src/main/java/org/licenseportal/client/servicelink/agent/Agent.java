package org.licenseportal.client.servicelink.agent;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.licenseportal.client.license.TrustedKeys;
import org.licenseportal.client.license.UntrustedKeysException;
import org.licenseportal.client.request.Operation;
import org.licenseportal.client.servicelink.ActivationForm;
import org.licenseportal.client.servicelink.AgentStatus;
import org.licenseportal.client.servicelink.FieldMessage;
import org.licenseportal.client.servicelink.OfflineAnswer;
import org.licenseportal.client.servicelink.OfflineAnswer.NotMade;
import org.licenseportal.client.servicelink.OfflineWish;
import org.licenseportal.client.servicelink.Outcome;
import org.licenseportal.client.servicelink.Outcome.Done;
import org.licenseportal.client.servicelink.Outcome.Reason;
import org.licenseportal.client.servicelink.Outcome.Refused;
import org.licenseportal.client.servicelink.ServiceLink;
import org.licenseportal.client.servicelink.schedule.Planner;
import org.licenseportal.client.servicelink.state.Activation;
import org.licenseportal.client.servicelink.state.AgentDirectory;
import org.licenseportal.client.servicelink.state.ContactMemory;
import org.licenseportal.client.servicelink.state.Phase;
import org.licenseportal.client.servicelink.state.Route;
import org.licenseportal.client.servicelink.state.Settings;

/** The ServiceLink of one directory. Any number of these may act on it, in one process or several: one at a time. */
public final class Agent implements ServiceLink {
    private final AgentDirectory directory;
    private final Outside outside;
    private final Turn turn;

    /**
     * @param directory that was made before
     * @param outside clock, environment and who is told of alarms
     */
    public Agent(AgentDirectory directory, Outside outside) {
        this.directory = directory;
        this.outside = outside;
        this.turn = new Turn(directory, outside);
    }

    @Override
    public AgentStatus status() {
        try {
            AgentStatus status = new StatusReader(Session.open(directory, outside)).read();
            return turn.withDisk(status);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Outcome activate(ActivationForm form) {
        return turn.take(session -> {
            FormCheck check = new FormCheck(session.settings(), outside.environment());
            Optional<Activation> activation = check.read(form, true, route(session));
            if (activation.isEmpty()) {
                return wrong(check);
            }
            if (session.settings().installed().isEmpty()) {
                return noProduct();
            }
            Outcome activated = new Exchange(session, Operation.ACTIVATE, activation.get()).perform();
            if (activated instanceof Refused) {
                return activated;
            }
            Outcome synced = new Exchange(session, Operation.SYNC, activation.get()).perform();
            return synced instanceof Done
                    ? new Done(activated.message() + " " + synced.message())
                    : new Done(activated.message() + " The first synchronization failed, the agent tries again: "
                            + synced.message());
        });
    }

    @Override
    public Outcome sync() {
        return online(Agent::next);
    }

    @Override
    public Outcome deactivate() {
        return online(session -> Operation.DEACTIVATE);
    }

    @Override
    public Outcome emergency() {
        return online(session -> Operation.EMERGENCY);
    }

    private Outcome online(Function<Session, Operation> operation) {
        return turn.take(session -> {
            Optional<Refused> obstacle = obstacle(session);
            if (obstacle.isPresent()) {
                return obstacle.get();
            }
            Activation activation = session.memory().activation().orElseThrow();
            return activation.route().servers().isEmpty()
                    ? new Refused(
                            Reason.STATE,
                            "No address of the license server is known here. Give one with 'portal-client servicelink"
                                    + " settings --server', or exchange files.")
                    : new Exchange(session, operation.apply(session), activation).perform();
        });
    }

    @Override
    public OfflineAnswer offlineRequest(OfflineWish wish) {
        OfflineAnswer[] made = new OfflineAnswer[1];
        Outcome outcome = turn.take(session -> {
            Optional<Refused> refused = Optional.empty();
            Optional<Activation> activation = session.memory().activation();
            if (wish.operation() == Operation.ACTIVATE) {
                FormCheck check = new FormCheck(session.settings(), outside.environment());
                activation = check.read(wish.form().orElse(ActivationForm.EMPTY), false, route(session));
                refused = activation.isEmpty()
                        ? Optional.of(wrong(check))
                        : session.settings().installed().isEmpty() ? Optional.of(noProduct()) : Optional.empty();
            } else {
                refused = obstacle(session);
            }
            if (refused.isPresent()) {
                return refused.get();
            }
            made[0] = new OfflineExchange(session).request(wish.operation(), activation.orElseThrow());
            return new Done("The request is made.");
        });
        return outcome instanceof Refused refused ? new NotMade(refused) : made[0];
    }

    @Override
    public Outcome loadLicense(byte[] file) {
        return turn.take(session -> {
            String root = session.settings().root();
            return isKeySet(file, root) ? loadKeys(file, root) : new OfflineExchange(session).load(file);
        });
    }

    private Outcome loadKeys(byte[] file, String root) throws IOException {
        try {
            directory.saveKeys(file, root);
            return new Done("This is the portal's key set, signed by the pinned root key. It is kept.");
        } catch (UntrustedKeysException e) {
            String words = "This key set cannot be used here: " + e.getMessage() + ".";
            return new Refused(Reason.LICENSE, "old-keys", words, List.of(new FieldMessage(FieldMessage.FILE, words)));
        }
    }

    private static boolean isKeySet(byte[] file, String root) {
        try {
            return TrustedKeys.parse(file, root).size() > 0;
        } catch (UntrustedKeysException aLicensePerhaps) {
            return false;
        }
    }

    @Override
    public Outcome emergencyCode(String code) {
        return turn.take(session -> {
            Optional<Refused> obstacle = obstacle(session);
            return obstacle.isPresent() ? obstacle.get() : new EmergencyUse(session).begin(code);
        });
    }

    /**
     * Changes the way to the license server of an activated installation.
     *
     * @param settings that the way has to fit; they need not be saved yet
     * @param way from the known one to address, port and proxy; platform and ID of it do not count
     * @return done, or what is wrong with which field
     */
    public Outcome reach(Settings settings, Function<Route, ActivationForm> way) {
        return turn.take(session -> {
            Optional<Activation> known = session.memory().activation();
            if (known.isEmpty()) {
                return new Refused(Reason.STATE, "Activate first; the address belongs to the activation.");
            }
            FormCheck check = new FormCheck(settings, outside.environment());
            Route before = known.get().route();
            Optional<Activation> changed = check.read(
                    way.apply(before).of(known.get().platform(), known.get().id()), true, before);
            if (changed.isEmpty()) {
                return wrong(check);
            }
            ContactMemory contact = session.memory().contact();
            boolean active = session.memory().phase() != Phase.DEACTIVATED;
            session.keep(session.memory()
                    .edit()
                    .activation(changed.get())
                    .contact(active ? contact.planned(session.local(), Optional.of(session.local())) : contact)
                    .build());
            return new Done("The license server is asked at "
                    + String.join(", ", changed.get().route().servers()) + " from now on.");
        });
    }

    /**
     * Clears away what an earlier agent left behind when it was killed. For the one that runs, at its start.
     *
     * @return done, or why not
     */
    public Outcome tidy() {
        return turn.take(session -> {
            directory.tidy();
            session.keep(session.memory());
            return new Done("The directory is tidy.");
        });
    }

    /**
     * Does what is due: synchronizes when it is time, and sees whether alarms come or go by time alone.
     *
     * @return how the synchronization went; empty when none was due, or another action has its turn
     */
    public Optional<Outcome> tick() {
        return turn.takeIfFree(session -> {
            ContactMemory contact = session.memory().contact();
            Optional<Outcome> outcome = Optional.empty();
            if (Planner.due(session.local(), contact.planned(), contact.next())) {
                Activation activation = session.memory().activation().orElseThrow();
                outcome = Optional.of(new Exchange(session, next(session), activation).perform());
            }
            session.keep(session.memory());
            return outcome;
        });
    }

    /** A site that is to be given up is not synchronized first: its request may have arrived, only its answer not. */
    private static Operation next(Session session) {
        return session.memory().pending().sent(Operation.DEACTIVATE).isPresent()
                ? Operation.DEACTIVATE
                : Operation.SYNC;
    }

    private static Route route(Session session) {
        return session.memory().activation().map(Activation::route).orElse(Route.NONE);
    }

    private static Optional<Refused> obstacle(Session session) {
        return switch (session.memory().phase()) {
            case NEVER -> Optional.of(new Refused(Reason.STATE, "This installation is not activated yet."));
            case DEACTIVATED ->
                Optional.of(new Refused(
                        Reason.STATE,
                        "This installation was deactivated. Reset its hardware ID on the license server, then activate"
                                + " it again."));
            case ACTIVATED, REFUSED -> Optional.empty();
        };
    }

    private static Refused wrong(FormCheck check) {
        String words = String.join(
                " ", check.wrong().stream().map(message -> message.message()).toList());
        return new Refused(Reason.INPUT, Reason.INPUT.code(), words, List.copyOf(check.wrong()));
    }

    private static Refused noProduct() {
        return new Refused(
                Reason.STATE,
                "It is not known what is installed here. Say so with 'portal-client servicelink settings --product MCS"
                        + " --version 5.0'.");
    }
}
