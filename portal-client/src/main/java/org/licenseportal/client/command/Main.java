package org.licenseportal.client.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.licenseportal.client.request.Operation;
import picocli.CommandLine;

/** The command line. Everything but {@link #main} can be called any number of times in one process. */
public final class Main {
    private static final String TUNNEL_LOGINS = "jdk.http.auth.tunneling.disabledSchemes";

    private Main() {}

    /** @param args of the command line */
    public static void main(String[] args) {
        // The JDK keeps passwords from proxies that open tunnels unless told so before its HTTP client is first used.
        if (System.getProperty(TUNNEL_LOGINS) == null) {
            System.setProperty(TUNNEL_LOGINS, "");
        }
        Surroundings.Terminal terminal = new Surroundings.Terminal(
                writer(FileDescriptor.out), writer(FileDescriptor.err), new InputStreamReader(System.in, console()));
        System.exit(run(Surroundings.real(terminal, System.getenv()), args));
    }

    /** UTF-8 whatever the locale says, as QR codes and names need it; a Windows console has its own idea. */
    private static PrintWriter writer(FileDescriptor stream) {
        return new PrintWriter(new FileOutputStream(stream), true, console());
    }

    private static Charset console() {
        boolean windows = System.getProperty("os.name", "").startsWith("Windows");
        String console = System.getProperty(
                "sun.stdout.encoding", Charset.defaultCharset().name());
        return windows ? Charset.forName(console) : StandardCharsets.UTF_8;
    }

    /**
     * @param out for results
     * @param err for notes and errors
     * @param environment variables and their values
     * @param args of the command line
     * @return number of an {@link ExitCode}
     */
    public static int run(PrintWriter out, PrintWriter err, Map<String, String> environment, String... args) {
        return run(Surroundings.real(new Surroundings.Terminal(out, err), environment), args);
    }

    /**
     * @param surroundings of the command
     * @param args of the command line
     * @return number of an {@link ExitCode}
     */
    public static int run(Surroundings surroundings, String... args) {
        boolean json = Arrays.asList(args).contains("--json");
        Failures failures = new Failures(surroundings, json);
        return commandLine(surroundings)
                .setOut(surroundings.terminal().out())
                .setErr(surroundings.terminal().err())
                .setParameterExceptionHandler(failures)
                .setExecutionExceptionHandler(failures)
                .execute(args);
    }

    private static CommandLine commandLine(Surroundings surroundings) {
        CommandLine main = new CommandLine(new PortalClientCommand())
                .addSubcommand(new KeyCommand(surroundings))
                .addSubcommand(new KeysCommand(surroundings))
                .addSubcommand(new RequestCommand(surroundings))
                .addSubcommand(new SendCommand(surroundings))
                .addSubcommand(new VerifyCommand(surroundings))
                .addSubcommand(new ShowCommand(surroundings))
                .addSubcommand(new VerifyProofCommand(surroundings))
                .addSubcommand(ServiceLinkCommand.line(surroundings))
                .addSubcommand(GatewayCommand.line(surroundings));
        for (Operation operation : Operation.values()) {
            main.addSubcommand(operation.claim(), ExchangeCommand.line(operation, surroundings));
        }
        // A name may begin with @, and --key takes @FILE: neither is a file of further arguments.
        return main.setExpandAtFiles(false);
    }
}
