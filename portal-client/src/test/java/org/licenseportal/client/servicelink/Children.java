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
        return plain(new ProcessBuilder(command(program, arguments)))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /**
     * @param builder of a process whose words are looked at
     * @return it, without what the surroundings of a build make Java and the system say in addition or in other words
     */
    public static ProcessBuilder plain(ProcessBuilder builder) {
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        builder.environment().put("LC_ALL", "C");
        return builder;
    }

    /**
     * @param kib that a file may have
     * @param program with a main method
     * @param arguments for it
     * @return what starts it with files of at most so many KiB, which is what a full disk looks like
     */
    public static ProcessBuilder withoutRoom(int kib, Class<?> program, String... arguments) {
        List<String> command = new ArrayList<>(List.of("bash", "-c", "ulimit -f " + kib + "; exec \"$@\"", "bash"));
        command.addAll(command(program, arguments));
        command.add(5, "-XX:-UsePerfData");
        return plain(new ProcessBuilder(command)).redirectErrorStream(true);
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
