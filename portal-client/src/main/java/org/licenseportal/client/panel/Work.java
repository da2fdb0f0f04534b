package org.licenseportal.client.panel;

import java.lang.System.Logger;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.licenseportal.client.servicelink.Outcome;

/**
 * Does one action at a time. A page waits a while for it; what takes longer, as with a server that does not answer,
 * goes on, and the pages say so meanwhile.
 */
final class Work implements AutoCloseable {
    private static final Logger LOG = System.getLogger(Work.class.getName());

    private final ExecutorService worker = Executors.newSingleThreadExecutor(Work::thread);
    private final Clock clock;
    private final Duration patience;
    private Optional<Running> running = Optional.empty();

    Work(Clock clock, Duration patience) {
        this.clock = clock;
        this.patience = patience;
    }

    /**
     * What goes on.
     *
     * @param page that the action belongs to
     * @param since when
     */
    record Running(String page, Instant since) {}

    synchronized Optional<Running> running() {
        return running;
    }

    /**
     * Starts an action and waits a while for it.
     *
     * @param page that the action belongs to
     * @param session that is told when it cannot be done
     * @param action that makes the difference
     * @param then what to do with its result, also when nobody waits any more
     */
    <T> void act(String page, PanelSession session, Supplier<T> action, Consumer<T> then) {
        if (!begin(page)) {
            session.tell(new Told(page, new Outcome.Refused(Outcome.Reason.LATER, Texts.of("running.busy"))));
            return;
        }
        session.beginAnew();
        await(CompletableFuture.supplyAsync(action, worker).thenAccept(then).whenComplete((done, failure) -> {
            if (failure != null) {
                LOG.log(Logger.Level.ERROR, "an action of the panel failed", failure);
                session.tell(new Told(page, new Outcome.Refused(Outcome.Reason.STATE, Texts.of("running.failed"))));
            }
            end();
        }));
    }

    private void await(CompletableFuture<Void> action) {
        try {
            action.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException e) {
            LOG.log(Logger.Level.DEBUG, "the page goes on without the action", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized boolean begin(String page) {
        if (running.isPresent()) {
            return false;
        }
        running = Optional.of(new Running(page, clock.instant()));
        return true;
    }

    private synchronized void end() {
        running = Optional.empty();
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "servicelink-panel-action");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void close() {
        worker.shutdown();
    }
}
