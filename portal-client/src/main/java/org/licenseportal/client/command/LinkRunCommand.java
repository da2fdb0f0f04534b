package org.licenseportal.client.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.BindException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.licenseportal.client.panel.PanelExposedException;
import org.licenseportal.client.panel.PanelFileException;
import org.licenseportal.client.servicelink.Panel;
import org.licenseportal.client.servicelink.agent.Agent;
import org.licenseportal.client.servicelink.agent.AgentLoop;
import org.licenseportal.client.servicelink.state.AgentDirectory;
import org.licenseportal.client.servicelink.state.DirectoryLock;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code servicelink run}: the agent as a service. The one command that prints while it goes on. */
@Command(
        name = "run",
        description = {
            "Runs the agent until it is told to end (SIGTERM, Ctrl-C): synchronizes, watches, serves the local panel.",
            "One agent runs for a directory; the other commands work beside it."
        })
final class LinkRunCommand extends LinkCommand {
    private static final Duration END = Duration.ofSeconds(5);

    @Mixin
    private LinkPanelOptions panelOptions;

    private final CountDownLatch ended = new CountDownLatch(1);

    LinkRunCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    Report perform() throws IOException {
        AgentDirectory directory = directory();
        DirectoryLock lock = DirectoryLock.ofAgent(directory)
                .orElseThrow(() -> new CommandFailure(
                        ExitCode.IN_USE,
                        "an agent runs for " + directory.path() + " already (" + DirectoryLock.holder(directory)
                                + "); there is one for each directory"));
        try (lock) {
            return serve(directory);
        }
    }

    private Report serve(AgentDirectory directory) throws IOException {
        Agent agent = agent(this::log);
        Optional<Panel> panel = panel(agent, directory);
        CountDownLatch stop = new CountDownLatch(1);
        Thread hook = new Thread(() -> end(stop), "agent-end");
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            log("agent runs for " + directory.path());
            new AgentLoop(agent, time -> await(stop, time), () -> stop.getCount() > 0, this::log).run();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            panel.ifPresent(Panel::close);
            log("agent ended");
            ended.countDown();
        }
        return new Report(ExitCode.OK);
    }

    /** Licenses matter more than the panel: where it cannot be served, the agent runs without, and the log says why. */
    private Optional<Panel> panel(Agent agent, AgentDirectory directory) {
        Optional<Panel.Starter> starter = panelOptions.starter(surroundings().clock());
        if (starter.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(announced(starter.get().start(agent, directory.path())));
        } catch (BindException e) {
            log("no panel: it cannot listen at " + panelOptions.place() + " (" + e.getMessage()
                    + "); --panel-port gives another port");
        } catch (PanelExposedException | PanelFileException e) {
            log("no panel: " + e.getMessage());
        } catch (IOException e) {
            log("no panel: " + Failures.words(e));
        }
        return Optional.empty();
    }

    private Panel announced(Panel panel) throws IOException {
        try {
            panel.notes().forEach(this::log);
            return panel;
        } catch (PanelFileException | IOException e) {
            panel.close();
            throw e;
        }
    }

    /** Lets a state that is being written get to its end. What waits for a server is cut short: it loses nothing. */
    private void end(CountDownLatch stop) {
        stop.countDown();
        try {
            await(ended, END);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Who is interrupted has to say so: an agent whose pauses end at once would never rest again. */
    private static void await(CountDownLatch latch, Duration time) throws InterruptedException {
        if (latch.await(time.toMillis(), TimeUnit.MILLISECONDS)) {
            return;
        }
    }

    private void log(String line) {
        PrintWriter out = surroundings().terminal().out();
        out.println(line.replaceAll("\\p{Cntrl}", "?"));
        out.flush();
    }
}
