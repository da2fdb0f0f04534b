package org.licenseportal.client.command;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.licenseportal.client.LicenseFixture;

/** Runs the command line in this process, in a folder of its own, at a time of its own. */
final class ClientRun {
    private final Path folder;
    private final Map<String, String> environment = new HashMap<>();
    private Clock clock = LicenseFixture.CLOCK;

    /** How a run ended and what it printed. */
    record Result(int exit, String out, String err) {
        JsonObject json() {
            return Json.createReader(new StringReader(out)).readObject();
        }
    }

    ClientRun(Path folder) {
        this.folder = folder;
    }

    ClientRun at(Clock time) {
        clock = time;
        return this;
    }

    ClientRun with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    /** Arguments that begin with {@code @} are files of the folder. */
    Result run(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        List<String> all = new ArrayList<>();
        for (String arg : args) {
            all.add(arg.startsWith("@") ? file(arg.substring(1)).toString() : arg);
        }
        Surroundings surroundings = new Surroundings(
                new Surroundings.Terminal(new PrintWriter(out), new PrintWriter(err)), environment, clock, time -> {});
        int exit = Main.run(surroundings, all.toArray(String[]::new));
        return new Result(exit, out.toString(), err.toString());
    }
}
