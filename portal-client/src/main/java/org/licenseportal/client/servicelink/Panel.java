package org.licenseportal.client.servicelink;

import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;

/** The local web panel of a running agent. Closing it ends it. */
public interface Panel extends Closeable {

    /** @return where a browser on this machine finds it */
    URI address();

    /** Ends it at once. */
    @Override
    void close();

    /** Starts a panel. */
    @FunctionalInterface
    interface Starter {

        /**
         * @param link that it shows and acts on
         * @param directory of the agent, where it may keep files of its own
         * @param port on the loopback address; 0 for any that is free
         * @return the panel, which answers
         * @throws IOException when it cannot be started, as when the port is in use
         */
        Panel start(ServiceLink link, Path directory, int port) throws IOException;
    }
}
