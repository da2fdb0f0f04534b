package org.licenseportal.client.command;

import java.io.PrintWriter;
import java.io.Reader;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.licenseportal.client.online.Pause;

/**
 * Everything a command has from outside, but for files and the network.
 *
 * @param terminal to print on
 * @param environment variables and their values
 * @param clock the time
 * @param pause waits
 */
public record Surroundings(Terminal terminal, Map<String, String> environment, Clock clock, Pause pause) {

    /**
     * @param out for results
     * @param err for notes and errors
     * @param in what somebody types
     */
    public record Terminal(PrintWriter out, PrintWriter err, Reader in) {
        /**
         * A terminal at which nobody types.
         *
         * @param out for results
         * @param err for notes and errors
         */
        public Terminal(PrintWriter out, PrintWriter err) {
            this(out, err, Reader.nullReader());
        }
    }

    /**
     * @param terminal to print on
     * @param environment variables and their values
     * @return these with the real time
     */
    public static Surroundings real(Terminal terminal, Map<String, String> environment) {
        return new Surroundings(terminal, Map.copyOf(environment), Clock.systemUTC(), Pause.real());
    }

    Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }
}
