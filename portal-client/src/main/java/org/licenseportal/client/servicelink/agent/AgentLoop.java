package org.licenseportal.client.servicelink.agent;

import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.licenseportal.client.online.Pause;
import org.licenseportal.client.servicelink.Outcome;
import org.licenseportal.client.servicelink.Outcome.Done;

/**
 * Looks every minute at the clock on the wall, not at how long it waited: a machine that slept over the due time
 * synchronizes within a minute after it woke up.
 *
 * @param agent that does what is due
 * @param pause waits
 * @param running whether to go on
 * @param log is told how synchronizations went
 */
public record AgentLoop(Agent agent, Pause pause, BooleanSupplier running, Consumer<String> log) {
    static final Duration STEP = Duration.ofMinutes(1);

    /**
     * Goes on until it is told to stop.
     *
     * @throws InterruptedException when the thread is
     */
    public void run() throws InterruptedException {
        Optional<String> last = Optional.empty();
        agent.tidy();
        while (running.getAsBoolean()) {
            Optional<Outcome> outcome = agent.tick();
            Optional<String> line = outcome.map(AgentLoop::line);
            if (line.isPresent() && !line.equals(last)) {
                log.accept(line.get());
            }
            last = line.isPresent() ? line : last;
            pause.of(STEP);
        }
    }

    private static String line(Outcome outcome) {
        return (outcome instanceof Done ? "synchronized: " : "not synchronized: ") + outcome.message();
    }
}
