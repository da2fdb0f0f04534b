package org.licenseportal.client.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import org.licenseportal.client.gateway.FailureKind;
import org.licenseportal.client.gateway.device.GatewayControl;
import org.licenseportal.client.gateway.device.GatewayDirectory;
import org.licenseportal.client.gateway.pbx.PbxDirectory;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What the commands share that run until they are told to end: they print meanwhile, and listen to who types. */
abstract class GatewayRunCommand extends ClientCommand {
    private static final Duration END = Duration.ofSeconds(10);
    private static final Duration LOOK = Duration.ofMillis(50);
    private static final String USERS = "users ";

    @Mixin
    private GatewayDirectoryOption directory;

    @Mixin
    private GatewayPbxOptions pbx;

    @Option(
            names = "--for",
            paramLabel = "SECONDS",
            description = "End by itself after so many seconds. Default: when it is told to (SIGTERM, Ctrl-C).")
    private Optional<Integer> seconds = Optional.empty();

    private final CountDownLatch stop = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);

    GatewayRunCommand(Surroundings surroundings) {
        super(surroundings);
    }

    GatewayDirectory place() {
        return directory.place();
    }

    GatewayPbxOptions pbx() {
        return pbx;
    }

    /** A control file that says how to fail from the start on, where that was asked for. */
    void failFromTheStart() throws IOException {
        Optional<GatewayControl> before = place().control();
        if (pbx.failure().isPresent()) {
            place().save(before.orElse(GatewayControl.FRESH)
                    .failing(pbx.failure().get()));
        }
    }

    /** Goes on until it is told to end, its time is over, or there is enough. */
    boolean goOn(BooleanSupplier enough) {
        boolean reached = enough.getAsBoolean();
        long end = System.nanoTime() + Duration.ofSeconds(seconds.orElse(0)).toNanos();
        try {
            while (!reached && (seconds.isEmpty() || System.nanoTime() < end)) {
                if (stop.await(LOOK.toMillis(), TimeUnit.MILLISECONDS)) {
                    return false;
                }
                reached = enough.getAsBoolean();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return reached;
    }

    /** Lets a signal that ends this process wait until everything is closed. */
    void untilSignal() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::end, "gateway-end"));
    }

    private void end() {
        stop.countDown();
        try {
            if (!ended.await(END.toMillis(), TimeUnit.MILLISECONDS)) {
                log("not everything ended in time");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void ended() {
        ended.countDown();
    }

    /** Obeys who types, until nobody does any more. */
    void listen() {
        Thread listener = new Thread(this::obeyTyped, "gateway-input");
        listener.setDaemon(true);
        listener.start();
    }

    private void obeyTyped() {
        try (BufferedReader typed = new BufferedReader(surroundings().terminal().in())) {
            for (String line = typed.readLine(); line != null; line = typed.readLine()) {
                obey(line.strip());
            }
        } catch (IOException e) {
            log("no more input: " + e.getMessage());
        }
    }

    private void obey(String line) throws IOException {
        Optional<UnaryOperator<GatewayControl>> wish = wish(line);
        if (wish.isPresent()) {
            place().save(wish.get().apply(place().control().orElse(GatewayControl.FRESH)));
        } else if (!line.isEmpty()) {
            log("Type " + FailureKind.codes() + ", or '" + USERS + "NUMBER'");
        }
    }

    private Optional<UnaryOperator<GatewayControl>> wish(String line) {
        if (line.matches(USERS + "\\d{1,4}") && Integer.parseInt(line.substring(USERS.length())) <= PbxDirectory.MOST) {
            return Optional.of(control -> control.withUsers(Integer.parseInt(line.substring(USERS.length()))));
        }
        return FailureKind.named(line).filter(this::canFail).map(kind -> control -> control.failing(kind));
    }

    /** Whether what runs here can fail so. */
    abstract boolean canFail(FailureKind kind);

    /** Scripts that want one JSON object get it alone on standard output. */
    void log(String line) {
        Surroundings.Terminal terminal = surroundings().terminal();
        PrintWriter out = json() ? terminal.err() : terminal.out();
        out.println(line.replaceAll("\\p{Cntrl}", "?"));
        out.flush();
    }
}
