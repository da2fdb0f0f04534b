package org.licenseportal.client.servicelink.agent;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Random;
import org.licenseportal.client.LicenseFixture;
import org.licenseportal.client.servicelink.Outcome;
import org.licenseportal.client.servicelink.state.AgentDirectory;

/** A process that synchronizes once and says what came of it. */
public final class OneSync {
    private OneSync() {}

    /** @param args the directory and where to write what came of it */
    public static void main(String[] args) throws IOException {
        PrintWriter out = new PrintWriter(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        Clock clock = LicenseFixture.CLOCK;
        AlarmBell bell = (event, alarm) -> out.println(event + " " + alarm.severity() + " " + alarm.code());
        Agent agent = new Agent(
                new AgentDirectory(Path.of(args[0])),
                new Outside(clock, time -> {}, Map.of(), new Random(1), settings -> bell));
        Outcome outcome = agent.sync();
        out.println(outcome.getClass().getSimpleName() + ": " + outcome.message());
        agent.status().alarms().forEach(alarm -> out.println("stands: " + alarm.severity() + " " + alarm.code()));
    }
}
