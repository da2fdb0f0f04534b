package org.licenseportal.client.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.licenseportal.client.format.MalformedDocumentException;
import org.licenseportal.client.gateway.GatewayInUseException;
import org.licenseportal.client.license.UntrustedKeysException;
import org.licenseportal.client.online.KeysNotServedException;
import org.licenseportal.client.online.PortalUnreachableException;
import org.licenseportal.client.request.NoFingerprintException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * The one table from what the library throws to what a command exits with and says.
 *
 * @param surroundings to print on
 * @param json whether a script is reading
 */
record Failures(Surroundings surroundings, boolean json)
        implements IParameterExceptionHandler, IExecutionExceptionHandler {

    @Override
    public int handleParseException(ParameterException e, String[] args) {
        Report report = new Report(ExitCode.USAGE).say(e.getMessage());
        String command = e.getCommandLine().getCommandSpec().qualifiedName();
        return printed(report.note("Try '" + command + " --help'."));
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine line, ParseResult arguments) throws Exception {
        return printed(report(e));
    }

    private int printed(Report report) {
        report.print(surroundings.terminal(), json);
        return report.exit().number();
    }

    private static Report report(Exception e) {
        if (e instanceof KeysNotServedException keys) {
            return ProblemWords.report(keys.problem());
        }
        if (e instanceof IOException io) {
            return new Report(ExitCode.FILE).say(words(io));
        }
        if (e instanceof UncheckedIOException io) {
            return new Report(ExitCode.FILE).say(words(io.getCause()));
        }
        ExitCode exit = exit(e);
        String fault = exit == ExitCode.INTERNAL ? "This is a fault of the program, please report it: " + e : "";
        return new Report(exit).say(fault.isEmpty() ? String.valueOf(e.getMessage()) : fault);
    }

    private static ExitCode exit(Exception e) {
        if (e instanceof CommandFailure failure) {
            return failure.exit();
        }
        if (e instanceof MalformedDocumentException) {
            return ExitCode.MALFORMED;
        }
        if (e instanceof UntrustedKeysException) {
            return ExitCode.UNTRUSTED_KEYS;
        }
        if (e instanceof GatewayInUseException) {
            return ExitCode.IN_USE;
        }
        if (e instanceof PortalUnreachableException) {
            return ExitCode.UNREACHABLE;
        }
        boolean usage = e instanceof IllegalArgumentException || e instanceof NoFingerprintException;
        return usage ? ExitCode.USAGE : ExitCode.INTERNAL;
    }

    static String words(IOException e) {
        if (e instanceof NoSuchFileException missing) {
            return "There is no " + missing.getFile();
        }
        if (e instanceof AccessDeniedException denied) {
            return "No permission for " + denied.getFile();
        }
        if (e instanceof FileAlreadyExistsException there) {
            return there.getFile() + " is there already";
        }
        if (e instanceof FileSystemException other) {
            return other.getFile() + ": " + (other.getReason() == null ? "cannot be used" : other.getReason());
        }
        return String.valueOf(e.getMessage());
    }
}
