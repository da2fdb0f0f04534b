package org.licenseportal.client.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The site's activation code. On the command line every user of the machine can read it; so there are other ways. */
final class ActivationCodeOptions {
    static final String VARIABLE = "LICENSE_PORTAL_ACTIVATION_CODE";

    @Option(
            names = "--activation-code",
            paramLabel = "CODE",
            description = "The site's activation code. Better not here: put it into a file, or into $" + VARIABLE)
    private Optional<String> code = Optional.empty();

    @Option(names = "--activation-code-file", paramLabel = "FILE", description = "A file that holds the code alone.")
    private Optional<Path> file = Optional.empty();

    Optional<String> code(Surroundings surroundings) throws IOException {
        if (code.isPresent() && file.isPresent()) {
            throw new CommandFailure(ExitCode.USAGE, "give the activation code once, not twice");
        }
        if (file.isPresent()) {
            return Optional.of(Files.readString(file.get()).strip());
        }
        return code.or(() -> surroundings.variable(VARIABLE));
    }
}
