package org.licenseportal.client.panel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import org.licenseportal.client.panel.PanelVisitor.Seen;

/** A panel that runs, over a ServiceLink that is none. */
final class PanelStage implements AutoCloseable {
    static final String PASSWORD = "correct horse";

    private static final int FEW_ITERATIONS = 1000;

    private final HandClock clock = new HandClock();
    private final FakeServiceLink link = new FakeServiceLink();
    private final PanelPassword password;
    private final PanelServer server;

    PanelStage(Path directory) {
        this(directory, Duration.ofSeconds(20));
    }

    PanelStage(Path directory, Duration patience) {
        password = new PanelPassword(directory, FEW_ITERATIONS);
        PanelSettings settings = PanelSettings.in(directory)
                .onPort(0)
                .inZone(ZoneOffset.UTC)
                .named("panel.example")
                .waiting(patience);
        try {
            server = PanelServer.start(link, settings, password, clock.time());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The password is set already. */
    PanelStage ready() {
        try {
            password.set(PASSWORD);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    HandClock clock() {
        return clock;
    }

    FakeServiceLink link() {
        return link;
    }

    PanelPassword password() {
        return password;
    }

    PanelServer server() {
        return server;
    }

    PanelVisitor visitor() {
        return new PanelVisitor(server.address());
    }

    PanelVisitor loggedIn() {
        PanelVisitor visitor = visitor();
        Seen entered = logIn(visitor, PASSWORD);
        if (!entered.location().equals("/status")) {
            throw new AssertionError(entered);
        }
        return visitor;
    }

    static Seen logIn(PanelVisitor visitor, String password) {
        return visitor.post("/login", "/login", "password", password);
    }

    @Override
    public void close() {
        server.close();
    }
}
