package org.licenseportal.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A running portal: a server process with the real archive. */
public interface PortalServer extends AutoCloseable {

    /**
     * Where it answers, as {@code http://localhost:21000}; also its public URL. By name, because passkeys are for
     * names.
     */
    URI address();

    /** Where its data is. */
    TestDatabase database();

    /** The files with everything that the process wrote: its standard streams and its own log. */
    List<Path> logs();

    /** Stops it as an operator would, and waits for its end. */
    void stop();

    /** What all logs say so far. */
    default String logText() {
        StringBuilder text = new StringBuilder();
        for (Path log : logs()) {
            try {
                text.append(Files.readString(log, StandardCharsets.ISO_8859_1));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return text.toString();
    }

    @Override
    default void close() {
        stop();
    }
}
