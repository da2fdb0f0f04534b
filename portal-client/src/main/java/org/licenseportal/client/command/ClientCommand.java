package org.licenseportal.client.command;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Option;

/** What all commands share: {@code --help}, {@code --json}, and a report at the end. */
abstract class ClientCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    private boolean help;

    @Option(names = "--json", description = "Print one JSON object, for scripts.")
    private boolean json;

    ClientCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** Does the work. Nothing is printed until it returns or throws. */
    abstract Report perform() throws IOException;

    Surroundings surroundings() {
        return surroundings;
    }

    boolean json() {
        return json;
    }

    @Override
    public final Integer call() throws IOException {
        Report report = perform();
        report.print(surroundings.terminal(), json);
        return report.exit().number();
    }
}
