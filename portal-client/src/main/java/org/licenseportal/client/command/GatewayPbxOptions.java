package org.licenseportal.client.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Optional;
import org.licenseportal.client.AtomicFile;
import org.licenseportal.client.format.CrockfordBase32;
import org.licenseportal.client.gateway.FailureKind;
import org.licenseportal.client.gateway.pbx.PbxDirectory;
import org.licenseportal.client.gateway.pbx.PbxLogin;
import org.licenseportal.client.gateway.pbx.SimulatedPbx;
import picocli.CommandLine.Option;

/** How the simulated PBX is to be. */
final class GatewayPbxOptions {
    static final String PASSWORD_VARIABLE = "LICENSE_PORTAL_PBX_PASSWORD";
    static final String PASSWORD_FILE = "pbx-password";
    private static final int PASSWORD_BYTES = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Option(
            names = "--pbx-port",
            paramLabel = "PORT",
            defaultValue = "" + SimulatedPbx.PORT,
            description = "Port of the simulated PBX; 0 for any. Default: ${DEFAULT-VALUE}")
    private int port;

    @Option(
            names = "--pbx-user",
            paramLabel = "NAME",
            defaultValue = "gateway",
            description = "User that the simulated PBX lets in. Default: ${DEFAULT-VALUE}")
    private String user;

    @Option(
            names = "--pbx-password",
            paramLabel = "PASSWORD",
            description = "Password of that user. Default: $" + PASSWORD_VARIABLE
                    + ", else one that is made and kept in " + PASSWORD_FILE + " in the directory.")
    private Optional<String> password = Optional.empty();

    @Option(
            names = "--users",
            paramLabel = "NUMBER",
            description = "Users of the simulated PBX, 0 to " + PbxDirectory.MOST + ". Default: as before, else 25")
    private Optional<Integer> users = Optional.empty();

    @Option(
            names = "--fail",
            paramLabel = "KIND",
            converter = FailureKindName.class,
            description = "Fail from the start in this way; the command fail has the kinds. Default: as before.")
    private Optional<FailureKind> failure = Optional.empty();

    int port() {
        return port;
    }

    Optional<Integer> users() {
        users.ifPresent(PbxDirectory::requireCount);
        return users;
    }

    Optional<FailureKind> failure() {
        return failure;
    }

    PbxLogin login(Surroundings surroundings, Path directory) throws IOException {
        Optional<String> given = password.or(() -> surroundings.variable(PASSWORD_VARIABLE));
        return new PbxLogin(user, given.isPresent() ? given.get() : kept(directory.resolve(PASSWORD_FILE)));
    }

    /** Where a person finds the password, without being told it. */
    String words(Surroundings surroundings, Path directory) {
        boolean given =
                password.or(() -> surroundings.variable(PASSWORD_VARIABLE)).isPresent();
        return "user " + user + ", password " + (given ? "as given" : "in " + directory.resolve(PASSWORD_FILE));
    }

    private static String kept(Path file) throws IOException {
        if (!Files.exists(file)) {
            byte[] random = new byte[PASSWORD_BYTES];
            RANDOM.nextBytes(random);
            AtomicFile.createSecret(file, (CrockfordBase32.text(random) + "\n").getBytes(StandardCharsets.US_ASCII));
        }
        return Files.readString(file, StandardCharsets.US_ASCII).strip();
    }
}
