package org.licenseportal.client.servicelink;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Programs of the tests in processes of their own, which start fast and end by force. */
public final class Children {
    private Children() {}

    /**
     * @param program with a main method
     * @param arguments for it
     * @return its process
     */
    public static Process start(Class<?> program, String... arguments) throws IOException {
        return new ProcessBuilder(command(program, arguments))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /**
     * @param program with a main method
     * @param arguments for it
     * @return what starts it
     */
    public static List<String> command(Class<?> program, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-Xmx64m",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                program.getName()));
        command.addAll(List.of(arguments));
        return command;
    }

    /** @param child to end at once, by SIGKILL */
    public static void kill(Process child) {
        child.destroyForcibly();
        child.onExit().join();
    }
}
