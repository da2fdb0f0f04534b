package org.licenseportal.client.servicelink;

import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;

/** The local web panel of a running agent. Closing it ends it. */
public interface Panel extends Closeable {

    /** @return where a browser on this machine finds it */
    URI address();

    /**
     * What to say in the log once it runs.
     *
     * @return one line each: where it is, and while it has no password, the code that lets one be set
     * @throws IOException when the agent's directory cannot be written
     */
    List<String> notes() throws IOException;

    /** Ends it at once. */
    @Override
    void close();

    /** Starts a panel. */
    @FunctionalInterface
    interface Starter {

        /**
         * @param link that it shows and acts on
         * @param directory of the agent, where it may keep files of its own
         * @return the panel, which answers
         * @throws IOException when it cannot be started, as when the port is in use
         */
        Panel start(ServiceLink link, Path directory) throws IOException;
    }
}
