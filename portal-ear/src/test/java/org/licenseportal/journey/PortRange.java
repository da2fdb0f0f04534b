package org.licenseportal.journey;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/** The HTTP ports that test servers may take; every other port of a server moves along with its HTTP port. */
final class PortRange {

    private static final int FIRST = 21_000;
    private static final int COUNT = 1_000;

    /** The default ports of both servers. */
    private static final int[] DEFAULTS = {8080, 8443, 8181, 9990, 4848, 4712, 4713};

    private PortRange() {}

    /** An HTTP port that is free now, together with the ports that move along with it. */
    static synchronized int free() {
        int start = ThreadLocalRandom.current().nextInt(COUNT);
        for (int step = 0; step < COUNT; step++) {
            int port = FIRST + (start + step) % COUNT;
            if (allFree(port - DEFAULTS[0])) {
                return port;
            }
        }
        throw new IllegalStateException("no free port from " + FIRST + " on");
    }

    private static boolean allFree(int offset) {
        for (int port : DEFAULTS) {
            if (!isFree(port + offset)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
